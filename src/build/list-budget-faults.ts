import type { Measured } from './measure-page.ts';

/** What a problem's page may bring along: bytes as gzip sends them, and requests. */
export const PAGE_BYTES = 20 * 1024;
export const PAGE_REQUESTS = 6;

/**
 * Says in what a page exceeds the budget, and what brings most of it.
 *
 * @param file the page's path in `dist/`
 */
export function listBudgetFaults(file: string, { loaded, blocking }: Measured): string[] {
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = loaded
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ file: part, bytes }) => `  ${kilobytes(bytes)} ${part}`)
    .join('\n');
  const faults: string[] = [];
  if (total > PAGE_BYTES) {
    faults.push(
      `${file}: unexpected ${kilobytes(total)} of HTML, styles and scripts (gzip), expected at most ${kilobytes(PAGE_BYTES)}. Load what is seldom used by \`import()\` when it is wanted, or take it out:\n${parts}`,
    );
  }
  if (loaded.length > PAGE_REQUESTS) {
    faults.push(
      `${file}: unexpected ${loaded.length} requests, expected at most ${PAGE_REQUESTS}. Put scripts that pages share into one: src/client/elements.ts, or the group \`shared\` of astro.config.mjs:\n${parts}`,
    );
  }
  for (const script of blocking) {
    faults.push(
      `${file}: unexpected script \`${script}\` that holds up the page, expected \`type="module"\`, \`defer\` or \`async\``,
    );
  }
  return faults;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
