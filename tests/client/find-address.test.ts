import { describe, expect, it } from 'vitest';
import { findAddress } from '../../src/client/find-address.ts';

const addresses = [
  { href: '/help/issues/disk-full/', title: 'The disk is full' },
  { href: '/help/issues/network-down/', title: 'The network is down' },
  { href: '/help/guides/setup/', title: 'Setting up' },
  { path: 'a/setup', href: '/help/guides/a-setup/', title: 'Setting up A' },
  { path: 'b/setup', href: '/help/guides/b-setup/', title: 'Setting up B' },
  { path: 'Storage/FAQ', href: '/help/guides/faq/', title: 'Questions' },
];
const goes = (path: string) => findAddress(path, addresses, '/help/').go;
const near = (path: string) =>
  findAddress(path, addresses, '/help/').near.map(({ title }) => title);

describe('an unknown address', () => {
  it('means the page that differs in case, slashes or an ending alone', () => {
    expect(goes('/help/Issues/Disk-Full')).toBe('/help/issues/disk-full/');
    expect(goes('/help//issues/disk-full.html')).toBe('/help/issues/disk-full/');
  });

  it('means the document of that path, below any folder', () => {
    expect(goes('/help/docs/en-us/storage/faq.md')).toBe('/help/guides/faq/');
    expect(goes('/help/x/FAQ')).toBe('/help/guides/faq/');
    expect(goes('/help/y/b/setup.md')).toBe('/help/guides/b-setup/');
  });

  it('may mean one of several documents: all of them are offered, each once', () => {
    expect(goes('/help/setup.md')).toBeNull();
    expect(near('/help/setup.md')).toEqual(['Setting up A', 'Setting up B', 'Setting up']);
  });

  it('is near to what shares its words, most first', () => {
    expect(near('/help/issues/disk-fu/')).toEqual(['The disk is full']);
    expect(near('/help/zzz/')).toEqual([]);
  });
});
