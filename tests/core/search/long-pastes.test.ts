import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { MAX_PASTE_LENGTH } from '#core/search/explain-query.ts';
import { answer } from './ask-connector.ts';
import { MESSAGES } from './connector-messages.ts';

const EVENTS = ['opened the user session', 'loaded its data', 'closed a remote connection'];

/** A log of about so many characters that has words of the documents, but none of their errors. */
function log(length: number): string {
  const lines: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const line = `2024-05-17 03:${10 + (i % 50)}:00,001 INFO [main] Worker ${i} ${EVENTS[i % 3] ?? ''}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}

describe('a long paste', () => {
  it.each([40_000, 150_000, 450_000])('is read in its middle, too: %d characters in', (length) => {
    const error = `2024-05-17 03:00:41,007 ERROR [main] ${MESSAGES['shells-tenant']}`;
    expect(answer(`${log(length)}\n${error}\n${log(length)}`)).toBe('match shells-tenant');
  });

  it('is answered in time that a person waits', () => {
    const paste = log(MAX_PASTE_LENGTH * 1.5);
    const started = process.cpuUsage();
    expect(answer(paste)).toBe('none');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });
});
