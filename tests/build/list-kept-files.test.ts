import { expect, it } from 'vitest';
import { listKeptFiles } from '#build/list-kept-files.ts';

const files = [
  'index.html',
  'offline/index.html',
  '_astro/style.a1.css',
  'search/0123456789.json',
  'issues/a/index.html',
  'issues/b/index.html',
  'issues/a/check/index.html',
  'issues/a/checks.json',
  'guides/g/index.html',
  'browse/start/index.html',
  'browse/map/index.html',
  'issues.json',
  'issues/a.json',
  'llms.txt',
  'nginx.conf',
].map((name) => ({ name, size: () => 100 }));

it('a small site is kept whole, without what is for machines and hosts', () => {
  expect(listKeptFiles(files, 10_000)).toEqual([
    '_astro/style.a1.css',
    'index.html',
    'offline/index.html',
    'search/0123456789.json',
    'issues/a/index.html',
    'issues/b/index.html',
    'guides/g/index.html',
    'browse/start/index.html',
    'issues/a/check/index.html',
    'issues/a/checks.json',
    'browse/map/index.html',
  ]);
});

it('of a large one, each kind of page is kept whole or not at all', () => {
  expect(listKeptFiles(files, 599).slice(3)).toEqual([
    'search/0123456789.json',
    'guides/g/index.html',
  ]);
  expect(listKeptFiles(files, 600).slice(4)).toEqual([
    'issues/a/index.html',
    'issues/b/index.html',
  ]);
});

it('what no page works without is kept whatever its size', () => {
  expect(listKeptFiles(files, 0)).toHaveLength(3);
});

it('where a search in shards is not kept whole, neither is the home page that asks for them', () => {
  const sharded = [...files, { name: 'search/0123456789/w0.json', size: () => 5_000 }];
  expect(listKeptFiles(sharded, 2_000)).not.toContain('index.html');
  expect(listKeptFiles(sharded, 10_000)).toContain('index.html');
});
