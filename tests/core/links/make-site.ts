import { VFile } from 'vfile';
import { listSiteLinks } from '#build/list-site-links.ts';
import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import { keepGuideIds } from '#core/links/keep-guide-ids.ts';
import { emptyLedger } from '#core/links/ledger.ts';
import { listKnownIssues } from '#core/links/list-known-issues.ts';
import { buildTree } from '#core/tree/build-tree.ts';
import { tree as WORDS } from '#words/english.ts';

/** An issue as a document writes it. */
export function issueOf(title: string, error: string, anchor?: string, steps = 2): string {
  const name = anchor === undefined ? '' : `<a name="${anchor}"></a>\n\n`;
  const list = Array.from({ length: steps }, (_, index) => `${index + 1}. Do thing ${index + 1}.`);
  return `${name}## ${title}\n\n- **Error**: \`${error}\`\n\n- **Resolution**:\n\n  ${list.join('\n  ')}\n`;
}

/** The addresses of some documents, built with what a ledger remembers. */
export function siteOf(documents: Record<string, string>, ledger = emptyLedger()) {
  const ids = keepGuideIds(assignGuideIds(Object.keys(documents)), ledger);
  const guides = Object.entries(documents).map(([path, value]) =>
    parseGuide(new VFile({ path, value }), { id: ids.get(path) ?? path }),
  );
  const index = buildIndex(guides, listKnownIssues(ledger));
  return { index, links: listSiteLinks(guides, index, buildTree(index.issues, WORDS)) };
}
