import { VFile } from 'vfile';
import { report } from './report.ts';

const DEEPEST = 100;
/** A row of hyphens is a rule: a list marker has a blank behind it. */
const CONTAINER = String.raw`(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*`;
/** More list and quote markers in front of a line than any author nests, or as much indentation. */
const TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:${CONTAINER}){${DEEPEST},}|[ \\t]{400,}(?=[-*+>\\d]))`,
  'gm',
);
const KEPT = new RegExp(`^[ \\t]*(?:${CONTAINER}){0,${DEEPEST - 1}}`);

/**
 * Gives the document without nesting that would take a markdown parser minutes (remark-parse 11
 * needs 44 s for one line of 8,000 list markers) or exhaust the call stack.
 *
 * Reports `nesting` and turns the markers in excess into dots, so that positions stay true; any
 * other document is given back as it is.
 */
export function limitNesting(file: VFile): VFile {
  const source = String(file);
  TOO_DEEP.lastIndex = 0;
  if (!TOO_DEEP.test(source)) return file;
  let reported = false;
  const value = source.replace(TOO_DEEP, (markers, offset: number) => {
    if (!reported) {
      const line = source.slice(0, offset).split('\n').length;
      report(
        file,
        `Unexpected nesting deeper than ${DEEPEST}, expected fewer list or quote markers`,
        {
          rule: 'nesting',
          place: { line, column: 1 },
          fatal: true,
        },
      );
      reported = true;
    }
    if (markers.trim() === '') return `${markers.slice(0, -1)}.`;
    const kept = KEPT.exec(markers)?.[0] ?? '';
    return kept + '.'.repeat(markers.length - kept.length);
  });
  return new VFile({ path: file.path, value });
}
