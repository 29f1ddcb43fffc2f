import { expect, it } from 'vitest';
import { countShards, shardAddresses, shardsFor } from '#client/address-shards.ts';
import { type Addresses, findAddress } from '#client/find-address.ts';

const WORDS = 'disk printer mailbox tunnel calendar badge queue vault router camera'.split(' ');
const word = (n: number) => `${WORDS[n % 10] ?? ''}${WORDS[(n >> 3) % 10] ?? ''}`;
const titleOf = (n: number) =>
  `The ${word(n)} of the ${word(n >> 2)} fails at ${word(n * 7)} number ${n}`;
const slug = (title: string) => title.toLowerCase().replaceAll(' ', '-');

/** Addresses of a site of as many documents, below `/help/`. */
function makeAddresses(count: number): Addresses {
  const titles = Array.from({ length: count }, (_, n) => titleOf(n));
  return [
    ...titles.map((title) => ({ href: `/help/issues/${slug(title)}/`, title })),
    ...titles.map((title) => ({
      path: `Docs/${slug(title)}`,
      href: `/help/guides/docs-${slug(title)}/`,
      title,
    })),
  ];
}

it('the addresses of a small site are one file', () => {
  expect(countShards(makeAddresses(300))).toBe(1);
});

it('a few small shards of a large site hold what an address may have meant', () => {
  const all = makeAddresses(3000);
  const shards = shardAddresses(all, '/help/');
  expect(shards).toHaveLength(countShards(all));
  expect(Math.max(...shards.map(({ length }) => length))).toBeLessThan(1000);
  const look = (path: string) => {
    const own = shardsFor(path, shards.length, '/help/').flatMap((at) => shards[at] ?? []);
    return findAddress(path, [...new Set(own)], '/help/');
  };
  const id = slug(titleOf(1234));
  expect(look(`/help/Issues/${id.toUpperCase()}`).go).toBe(`/help/issues/${id}/`);
  expect(look(`/old/docs/${id}.aspx`).go).toBe(`/help/guides/docs-${id}/`);
  const near = look(`/help/issues/${id.slice(4)}-gone/`).near.map(({ href }) => href);
  expect(near).toContain(`/help/issues/${id}/`);
});

it('a page of common words alone, and a document of another name than its page, are found', () => {
  const common = { href: '/help/issues/it-fails/', title: 'It fails' };
  const other = { href: '/help/guides/manual/', title: 'The manual', path: 'Docs/A1-B2' };
  const others = makeAddresses(1000).map((page) => ({ ...page, title: `It fails: ${page.title}` }));
  const all = [...others, common, other];
  const shards = shardAddresses(all, '/help/');
  const look = (path: string) => {
    const own = shardsFor(path, shards.length, '/help/').flatMap((at) => shards[at] ?? []);
    return findAddress(path, [...new Set(own)], '/help/').go;
  };
  expect(look('/help/issues/IT-fails.html')).toBe(common.href);
  expect(look('/old/a1-b2.md')).toBe(other.href);
});
