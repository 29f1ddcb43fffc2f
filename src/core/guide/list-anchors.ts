import type { Section } from './guide.ts';

/** The fragments that name a section. */
export interface SectionAnchors {
  /** Explicit ones first, then the slug of its heading. */
  anchors: readonly string[];
  /** Where its heading stands; null where there is none. */
  line: number | null;
}

const listed = new WeakMap<Section, readonly SectionAnchors[]>();

/** Lists the fragments of a document by its sections, by one walk for all who ask. */
export function listAnchors(top: Section): readonly SectionAnchors[] {
  const known = listed.get(top);
  if (known) return known;
  const found: SectionAnchors[] = [];
  const pending: Section[] = [top];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    const { anchors, heading } = section;
    found.push({ anchors, line: heading && (heading.position?.start.line ?? 1) });
    pending.push(...section.sections);
  }
  rememberAnchors(top, found);
  return found;
}

/** Takes what `listAnchors` gave for a document before it was packed. */
export function rememberAnchors(top: Section, anchors: readonly SectionAnchors[]): void {
  listed.set(top, anchors);
}
