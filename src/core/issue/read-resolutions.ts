import type { RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import type { Resolution } from './issue.ts';
import { listBlocks, type Part } from './part.ts';
import { isAside, isCause, isFix } from './part-roles.ts';
import { lineOf } from './read-message.ts';
import { readSteps } from './read-steps.ts';

/**
 * Reads the alternatives that a part about the fix offers.
 *
 * `Method 1` and `Method 2` inside, an answer for each cause, or a list below "use one of the
 * following methods:" are alternatives; anything else is one resolution. Sections `Step 1` and the
 * like are steps of it.
 */
export function readResolutions(part: Part): Resolution[] {
  const kind = part.label?.role === 'workaround' ? 'workaround' : 'resolution';
  const inner = part.parts.filter(
    (child) => isFix(child) || (isCause(child) && child.parts.some(isFix)),
  );
  if (inner.length > 0) {
    const alternatives = inner.flatMap((child) =>
      isCause(child) ? readCauseFix(child) : readResolutions(child),
    );
    const own = [
      ...part.blocks,
      ...part.parts
        .filter((child) => !inner.includes(child))
        .flatMap((child) => listBlocks(child, true)),
    ];
    const first = alternatives[0];
    // What the author says before the alternatives is said once, on the first of them.
    if (first !== undefined) first.intro = [...own, ...first.intro];
    if (kind === 'workaround') for (const one of alternatives) one.kind = 'workaround';
    return alternatives;
  }
  const blocks = listBlocks(part);
  if (blocks.length === 0) return [];
  return readAlternatives(part, kind) ?? [makeResolution(blocks, titleOf(part), kind, part.line)];
}

/** Makes one resolution of blocks. */
export function makeResolution(
  blocks: readonly RootContent[],
  title: string | null,
  kind: Resolution['kind'],
  line: number,
): Resolution {
  return { title, kind, line, ...readSteps(blocks) };
}

function readCauseFix(cause: Part): Resolution[] {
  const fixes = cause.parts.filter(isFix).flatMap(readResolutions);
  for (const fix of fixes) fix.title ??= cause.label?.name ?? null;
  const first = fixes[0];
  if (first !== undefined) first.intro = [...cause.blocks, ...first.intro];
  return fixes;
}

const ONE_OF =
  /\b(?:one of (?:the )?(?:following|these)|any of (?:the )?(?:following|these)|either of (?:the )?(?:following|these)|(?:following|these) (?:methods|options|workarounds|resolutions|solutions|approaches|alternatives))\b[^.]*[:.]$/i;

function readAlternatives(part: Part, kind: Resolution['kind']): Resolution[] | null {
  if (part.parts.length > 0) return null;
  const at = part.blocks.findIndex(
    (block) => block.type === 'paragraph' && ONE_OF.test(readText(block)),
  );
  const list = part.blocks[at + 1];
  if (at < 0 || list?.type !== 'list' || list.ordered === true || list.children.length < 2)
    return null;
  const alternatives = list.children.map((item) =>
    makeResolution(item.children as RootContent[], null, kind, lineOf(item as RootContent)),
  );
  const [first] = alternatives;
  if (first !== undefined) first.intro = [...part.blocks.slice(0, at + 1), ...first.intro];
  const after = part.blocks.slice(at + 2);
  alternatives.at(-1)?.steps.push(...readSteps(after).steps);
  return alternatives;
}

function titleOf(part: Part): string | null {
  if (part.label === null) return part.title;
  if (part.label.name !== null) return part.label.name;
  return part.label.ordinal === null || isAside(part) ? null : part.title;
}
