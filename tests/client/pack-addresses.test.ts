import { expect, it } from 'vitest';
import { packAddresses, unpackAddresses } from '#client/pack-addresses.ts';

const addresses = [
  { href: '/help/issues/disk-full/', title: 'The disk is full' },
  { href: '/help/issues/größe/', title: '__proto__' },
  { href: '/help/guides/storage-faq/', title: 'Questions', path: 'Storage/FAQ' },
  { href: '/help/guides/faq-2/', title: '404', path: 'FAQ' },
  { href: '/help/browse/start/', title: 'What goes wrong?' },
  { href: '/help/browse/disks/', title: 'What goes wrong?' },
];

it('addresses are packed by folder and title', () => {
  expect(packAddresses(addresses, '/help/')).toEqual({
    issues: [
      ['The disk is full', 'disk-full'],
      ['__proto__', 'größe'],
    ],
    guides: [
      ['Questions', 'Storage/FAQ'],
      ['404', ['FAQ', 'faq-2']],
    ],
    browse: [['What goes wrong?', 'start', 'disks']],
  });
});

it('what was packed comes out whole', () => {
  const file = JSON.stringify(packAddresses(addresses, '/help/'));
  expect(unpackAddresses(JSON.parse(file) as never, '/help/')).toEqual(addresses);
});
