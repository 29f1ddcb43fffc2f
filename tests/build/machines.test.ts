import { describe, expect, it } from 'vitest';
import { describeArticle } from '#build/describe-article.ts';
import { formatOpenSearch } from '#build/format-opensearch.ts';
import { isListed } from '#build/is-listed.ts';
import * as english from '#words/english.ts';

describe('what machines read', () => {
  it.each([
    ['https://a.example/help/', true],
    ['https://a.example/help/issues/disk-full/', true],
    ['https://a.example/help/issues/dr%C3%BCcker/', true],
    ['https://a.example/help/guides/storage/', true],
    ['https://a.example/help/browse/start/', true],
    ['https://a.example/help/issues/disk-full/is-it-full/', false],
    ['https://a.example/help/browse/map/disk-full/', false],
    ['https://a.example/help/issues/old/', false],
    ['https://a.example/help/issues/älter/', false],
    ['https://a.example/help/storage.md/', false],
  ])('%s is in the sitemap: %s', (page, listed) => {
    const moves = [{ from: '/issues/old/' }, { from: '/issues/älter/' }];
    expect(isListed(page, '/help/', moves)).toBe(listed);
  });

  it('is a search of the site whose query stays in the fragment', () => {
    const xml = formatOpenSearch(
      'Printers & <queues>',
      new URL('https://a.example/help/'),
      english,
    );
    expect(xml).toContain('template="https://a.example/help/#error={searchTerms}"');
    expect(xml).toContain('Printers &amp; &lt;queues&gt;');
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
  });

  it('cannot leave its script', () => {
    const issue = {
      title: '</script><script>alert(1)</script>',
      summary: '<!--',
      errors: [{ codes: ['0x80070005'] }],
    };
    const json = describeArticle(
      issue,
      'Site',
      new URL('https://a.example/issues/x/'),
      english.machines,
    );
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'TechArticle',
      headline: issue.title,
      keywords: '0x80070005',
    });
  });
});
