import type { Site } from './load-site.ts';
import { guideUrl, issueUrl, siteUrl } from './site-url.ts';

/** What a page that isn't there can be looked for in. */
export interface Addresses {
  /** Pages by address, with their titles. */
  pages: { href: string; title: string }[];
  /** Documents by path, without extension, with the address of their page. */
  sources: { path: string; href: string; title: string }[];
}

/** Lists the pages that a wrong address may have meant. */
export function listAddresses({ index, tree }: Site): Addresses {
  const questions = tree.nodes.filter(({ kind }) => kind === 'question');
  return {
    pages: [
      ...index.issues.map(({ id, title }) => ({ href: issueUrl(id), title })),
      ...index.guides.map(({ id, title }) => ({ href: guideUrl(id), title })),
      ...questions.map(({ id, title }) => ({ href: siteUrl(`browse/${id}/`), title })),
    ],
    sources: index.guides.map(({ id, title, source }) => ({
      path: source.replace(/\.[^./]+$/, ''),
      href: guideUrl(id),
      title,
    })),
  };
}
