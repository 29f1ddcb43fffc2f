import type { VFile } from 'vfile';
import { report } from '#core/guide/report.ts';
import type { Dropped } from '#core/links/compare-links.ts';
import { parseSource } from '#core/links/link.ts';
import { count } from './count.ts';
import { lineOf } from './read-ledger.ts';

/**
 * Reports `dropped-link`, which fails the build, for every published address that leads nowhere now:
 * at the line of the document that it came from, else, where the document is gone, on the ledger.
 */
export function reportDroppedLinks(
  dropped: readonly Dropped[],
  files: readonly VFile[],
  ledger: VFile,
): void {
  for (const { path, source, below } of dropped) {
    const place = parseSource(source);
    const document = files.find((file) => file.path === place?.path);
    const lines = document === undefined ? 0 : String(document).split('\n').length;
    const line = document ? Math.min(place?.line ?? 1, lines) : lineOf(ledger, path);
    const and = below === 0 ? '' : ` and ${count(below, 'link')} below it`;
    const from = source === null ? '' : `, which came from ${source}`;
    report(document ?? ledger, `Unexpected loss of \`${path}\`${and}${from}, ${remedy(path)}`, {
      rule: 'dropped-link',
      place: { line, column: 1 },
      fatal: true,
    });
  }
}

/** The three ways out. */
function remedy(path: string): string {
  const id = /^\/issues\/([^/#]+)\/$/.exec(path)?.[1] ?? path;
  // A fragment would begin a comment in most shells.
  const name = /^[\w./-]+$/.test(id) ? id : `'${id}'`;
  const restore = path.includes('#') ? 'the anchor' : 'its heading or anchor';
  return `expected one of three: ${restore} restored; a redirect, by \`npx diagnostree links --rename ${name} NEW\`; or a note that it no longer applies, by \`npx diagnostree links --retire ${name} --reason "…"\``;
}
