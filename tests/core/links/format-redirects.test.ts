import { expect, it } from 'vitest';
import { formatNginxMap, formatRedirects } from '#core/links/format-redirects.ts';
import { emptyLedger } from '#core/links/ledger.ts';
import { listMovedPages } from '#core/links/list-moved-pages.ts';

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

it('documents keep the paths of their sources, and take none from a page', () => {
  const guides = [{ id: 'x', title: 'X', source: 'guides/X.md', appliesTo: [], issues: [] }];
  const pages = listMovedPages(emptyLedger(), new Set(['/guides/x/']), guides);
  expect(pages.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/guides/X.md /guides/x/',
    '/guides/x.md /guides/x/',
    '/guides/X/ /guides/x/',
  ]);
});
