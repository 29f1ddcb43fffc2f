import { describe, expect, it } from 'vitest';
import { createProgress } from '#build/create-progress.ts';
import logDestination from '#build/log-destination.mjs';

/** What is written while `total` things are worked on, a millisecond each. */
function write(total: number, { isTTY = false, quiet = false } = {}): string[] {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = createProgress(stream, { quiet, now: () => time++ });
  for (let done = 0; done <= total; done++) progress.on('Reading documents', done, total);
  progress.on('Finding problems');
  progress.end();
  return written;
}

describe('progress', () => {
  it('rewrites one line on a terminal, not once a document, and takes it away', () => {
    const written = write(2000, { isTTY: true });
    expect(written[0]).toBe('\r\u001b[KReading documents: 0 of 2,000');
    expect(written.length).toBeLessThan(40);
    expect(written.join('')).not.toContain('\n');
    expect(written.slice(-2)).toEqual(['\r\u001b[KFinding problems', '\r\u001b[K']);
  });

  it('is a plain line a quarter elsewhere, and none where there is little to do', () => {
    expect(write(2000)).toEqual([
      'Reading documents: 0 of 2,000\n',
      'Reading documents: 500 of 2,000\n',
      'Reading documents: 1,000 of 2,000\n',
      'Reading documents: 1,500 of 2,000\n',
      'Reading documents: 2,000 of 2,000\n',
    ]);
    expect(write(200)).toEqual([]);
  });

  it('is silent where that is asked for', () => {
    expect(write(2000, { quiet: true, isTTY: true })).toEqual([]);
  });
});

it('the log of a build does not count the pages that Astro has not made', () => {
  const written: string[] = [];
  const log = logDestination({ level: 'info' }, { write: ({ message }) => written.push(message) });
  for (const message of ['✓ Completed in 748ms.', '0 page(s) built in 2.93s', 'Complete!']) {
    log.write({ label: 'build', message, level: 'info', newLine: true });
  }
  expect(written).toEqual(['✓ Completed in 748ms.', 'Complete!']);
});
