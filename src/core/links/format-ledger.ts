import type { Ledger } from './ledger.ts';

/** Writes a ledger as JSON with one entry a line, so that a change reads well beside the document's. */
export function formatLedger(ledger: Ledger): string {
  const tables = (['links', 'issues', 'redirects', 'retired'] as const).map((name) => {
    const rows = Object.entries(ledger[name]).map(
      ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `  "${name}": {${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n  `}}`;
  });
  return `{\n${[`  "version": ${ledger.version}`, ...tables].join(',\n')}\n}\n`;
}
