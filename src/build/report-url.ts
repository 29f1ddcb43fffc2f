import process from 'node:process';

/** `REPORT_URL`: where readers report what isn't documented; null where nobody wants to be told. */
export function reportUrl(): string | null {
  return process.env['REPORT_URL'] || null;
}
