import type { Guide, Section } from '#core/guide/guide.ts';
import { matchLabel } from './match-label.ts';
import type { Part } from './part.ts';
import { splitLabels } from './split-labels.ts';

/**
 * Gives a guide as a tree of parts: its headings, and inside each what labels, tabs and
 * `<details>` open.
 *
 * The root is the document under its H1. Where a document uses several H1s for its parts, the
 * first gives its blocks to the root if it is a mere title.
 */
export function outlineGuide(guide: Guide): Part {
  const document = toPart(guide.top);
  document.title = guide.title;
  const [first, ...others] = document.parts;
  if (first === undefined || first.form !== 'heading' || guide.top.sections[0]?.depth !== 1) {
    return document;
  }
  const isTitle = others.every((part) => part.form !== 'heading') || first.label === null;
  if (!isTitle || (others.length > 0 && first.parts.length > 0)) return document;
  return {
    ...first,
    form: 'document',
    blocks: [...document.blocks, ...first.blocks],
    parts: [...first.parts, ...others],
    endLine: document.endLine,
  };
}

/**
 * Where English says `Troubleshooting`, which is no label, other languages use words that head a
 * solution as well. With topics of their own below, they head a collection.
 */
const TROUBLESHOOTING = /^(?:problembehandlung|fehlerbehebung|d[ée]pannage)$/i;

function toPart(section: Section): Part {
  const { lead, parts } = splitLabels(section.blocks);
  const label = section.depth === 0 ? null : matchLabel(section.title);
  const hasTopics = section.sections.some(({ title }) => matchLabel(title) === null);
  return {
    label: hasTopics && TROUBLESHOOTING.test(section.title.trim()) ? null : label,
    title: section.title,
    form: section.depth === 0 ? 'document' : section.tab ? 'tab' : 'heading',
    titleNode: section.heading,
    anchors: section.anchors,
    line: section.line,
    endLine: section.endLine,
    blocks: lead,
    parts: [...parts, ...section.sections.map(toPart)],
  };
}
