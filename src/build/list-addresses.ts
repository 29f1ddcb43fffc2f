import type { Site } from './load-site.ts';
import { guideUrl, issueUrl, siteUrl } from './site-url.ts';

/** A page that a wrong address may have meant. */
export interface Listed {
  href: string;
  title: string;
  /** Of a document: the path of its file, without extension. */
  path?: string;
}

/** Lists the pages that can be meant by an address. */
export function listAddresses({ index, tree }: Site): Listed[] {
  const questions = tree.nodes.filter(({ kind }) => kind === 'question');
  return [
    ...index.issues.map(({ id, title }) => ({ href: issueUrl(id), title })),
    ...index.guides.map(({ id, title, source }) => ({
      href: guideUrl(id),
      title,
      path: source.replace(/\.[^./]+$/, ''),
    })),
    ...questions.map(({ id, title }) => ({ href: siteUrl(`browse/${id}/`), title })),
  ];
}
