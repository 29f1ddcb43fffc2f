/** Says how far long work is; `done` of `total` where that can be counted. */
export type OnProgress = (work: string, done?: number, total?: number) => void;

export interface Progress {
  on: OnProgress;
  /** Takes the line away, before anything else is printed. */
  end: () => void;
}

/** Where there is no terminal, work on fewer things than this isn't worth a line. */
const LONG = 1000;

/** Milliseconds between two lines on a terminal: more often than anybody reads would only cost. */
const PAUSE = 80;

/** Takes away what a terminal's line holds. */
const CLEAR = '\r\u001b[K';

/**
 * Reports to a terminal on one line that is rewritten; elsewhere, a plain line for each quarter of
 * work on a thousand things or more. Says nothing with `quiet`.
 */
export function createProgress(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  { quiet = false, now = () => performance.now() }: { quiet?: boolean; now?: () => number } = {},
): Progress {
  if (quiet) return { on: () => undefined, end: () => undefined };
  let last = '';
  if (stream.isTTY !== true) {
    const on: OnProgress = (work, done = 0, total = 0) => {
      const quarter = Math.floor((4 * done) / total);
      if (total < LONG || `${work} ${quarter}` === last) return;
      last = `${work} ${quarter}`;
      stream.write(`${describe(work, done, total)}\n`);
    };
    return { on, end: () => undefined };
  }
  let written = -Infinity;
  const on: OnProgress = (work, done, total) => {
    const time = now();
    if (work === last && time - written < PAUSE) return;
    last = work;
    written = time;
    stream.write(CLEAR + describe(work, done, total));
  };
  const end = (): void => {
    if (last !== '') stream.write(CLEAR);
    last = '';
  };
  return { on, end };
}

/** `Reading documents: 2,500 of 10,000` */
function describe(work: string, done?: number, total?: number): string {
  if (done === undefined || total === undefined) return work;
  return `${work}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
