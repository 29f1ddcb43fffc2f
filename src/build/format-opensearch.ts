import type { Words } from '#words/words.ts';

/**
 * Writes an OpenSearch 1.1 description whose query stays in the fragment, so that no server sees it.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 *
 * @param home address of the site's first page
 */
export function formatOpenSearch(name: string, home: URL, words: Words): string {
  // Sixteen characters at most, by the specification.
  const short = name.length > 16 ? words.frame.site : name;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(short)}</ShortName>
  <Description>${escape(words.machines.search(name).slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escape(new URL('favicon.svg', home).href)}</Image>
  <Url type="text/html" template="${escape(home.href)}#error={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
