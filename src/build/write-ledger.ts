import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatLedger } from '#core/links/format-ledger.ts';
import type { Ledger } from '#core/links/ledger.ts';
import { LEDGER } from './read-ledger.ts';

/** Writes `links.lock.json` whole or not at all, so that a full disk leaves the old one. */
export async function writeLedger(folder: string, ledger: Ledger): Promise<void> {
  const file = path.join(folder, LEDGER);
  await writeFile(`${file}.new`, formatLedger(ledger));
  await rename(`${file}.new`, file);
}
