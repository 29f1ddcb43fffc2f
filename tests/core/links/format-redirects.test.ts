import { expect, it } from 'vitest';
import { formatNginxMap, formatRedirects } from '#core/links/format-redirects.ts';
import { emptyLedger } from '#core/links/ledger.ts';
import { listDocumentPaths } from '#core/links/list-document-paths.ts';

const moves = [
  { from: '/issues/old/', to: '/issues/new/' },
  { from: '/issues/größe/', to: 'https://example.com/x' },
];

it('redirects are written below the base, escaped as each host wants them', () => {
  expect(formatRedirects(moves, '/help/')).toBe(
    '/help/issues/old/ /help/issues/new/ 301\n/help/issues/gr%C3%B6%C3%9Fe/ https://example.com/x 301\n',
  );
  expect(formatNginxMap(moves, '/help')).toBe(
    '"/help/issues/old/" "/help/issues/new/";\n"/help/issues/größe/" "https://example.com/x";\n',
  );
});

it('hosts get as many lines as all of them read, nginx every one', () => {
  const many = Array.from({ length: 2100 }, (_, n) => ({ from: `/old-${n}/`, to: '/new/' }));
  expect(formatRedirects(many, '/').split('\n').at(-2)).toBe('/old-1999/ /new/ 301');
  expect(formatNginxMap(many, '/').split('\n').at(-2)).toBe('"/old-2099/" "/new/";');
});

it('nginx is told of an address once, however it is written', () => {
  const spellings = ['/docs/Setup.md', '/docs/setup.md', '/docs/Öl/', '/docs/öl/'];
  const lines = formatNginxMap(
    spellings.map((from) => ({ from, to: '/guides/x/' })),
    '/',
  );
  expect(lines.split(';\n').map((line) => line.split('"')[1])).toEqual([
    '/docs/Setup.md',
    '/docs/Öl/',
    '/docs/öl/',
    undefined,
  ]);
});

it('the paths of documents lead to their pages, and take none from another page', () => {
  const guides = [{ id: 'x', title: 'X', source: 'guides/X.md', appliesTo: [], issues: [] }];
  const live = new Set(['/guides/x/']);
  const paths = listDocumentPaths(guides, live, emptyLedger(), new Set(['/guides/x.md']));
  expect(paths.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/guides/X.md /guides/x/',
    '/guides/X/ /guides/x/',
  ]);
});
