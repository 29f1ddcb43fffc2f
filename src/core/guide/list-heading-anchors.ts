import type { Heading } from 'mdast';
import type { Guide, Section } from './guide.ts';

/**
 * Lists, for each heading of a guide, every fragment that must lead to it on the guide's page:
 * explicit anchors first, then the slug. Keys are the very nodes of `guide.root`.
 */
export function listHeadingAnchors(guide: Guide): Map<Heading, string[]> {
  const anchors = new Map<Heading, string[]>();
  const pending: Section[] = [guide.top];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    if (section.heading !== null) anchors.set(section.heading, section.anchors);
    pending.push(...section.sections);
  }
  return anchors;
}
