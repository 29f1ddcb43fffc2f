import type { Heading, RootContent } from 'mdast';
import type { Section } from '#core/guide/guide.ts';

/** A block by its place in the document; itself where it isn't one of the document's own. */
type PackedBlock = number | RootContent;

/** A section whose blocks are the document's, named by their places there. */
export type PackedSection = Omit<Section, 'heading' | 'blocks' | 'sections'> & {
  heading: PackedBlock | null;
  blocks: PackedBlock[];
  sections: PackedSection[];
};

export function packSection(
  section: Section,
  places: ReadonlyMap<RootContent, number>,
): PackedSection {
  const pack = (block: RootContent): PackedBlock => places.get(block) ?? block;
  return {
    ...section,
    heading: section.heading && pack(section.heading),
    blocks: section.blocks.map(pack),
    sections: section.sections.map((one) => packSection(one, places)),
  };
}

export function unpackSection(section: PackedSection, all: readonly RootContent[]): Section {
  const unpack = (block: PackedBlock): RootContent => {
    const found = typeof block === 'number' ? all[block] : block;
    if (!found) throw new RangeError(`No block ${JSON.stringify(block)} in a packed document.`);
    return found;
  };
  return {
    ...section,
    heading: section.heading === null ? null : (unpack(section.heading) as Heading),
    blocks: section.blocks.map(unpack),
    sections: section.sections.map((one) => unpackSection(one, all)),
  };
}
