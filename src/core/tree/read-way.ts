import type { Resolution } from '#core/issue/issue.ts';
import { type Beat, readBeats } from './read-beats.ts';
import { isCheck } from './rules/is-check.ts';

/**
 * Steps that the author numbered are done one after the other: they stand on one page up to the
 * first condition. What is only looked at, and asides, go with their neighbours everywhere.
 */
export function readWay(resolution: Resolution): Beat[] {
  const beats: Beat[] = [];
  const read = resolution.steps.flatMap((step, index) =>
    readBeats(step).map((beat, place) => ({ ...beat, step: place === 0 ? index + 1 : null })),
  );
  const jumps = new Set(read.map(({ jump }) => jump));
  for (const beat of read) {
    const last = beats.at(-1);
    const isTarget = beat.step !== null && jumps.has(beat.step);
    if (last && !isTarget && beat.guard === null && goesWith(last, beat, resolution.ordered)) {
      const steps = last.steps + (isAside(beat) ? 0 : beat.steps);
      beats[beats.length - 1] = { ...join(last, beat), steps };
    } else beats.push(beat);
  }
  return beats;
}

function goesWith(last: Beat, beat: Beat, ordered: boolean): boolean {
  // What follows on a contact is said to whoever has made it.
  if (last.contact !== null) return beat.contact === null;
  if (isAside(beat)) return true;
  if (beat.contact !== null || last.guard !== null) return false;
  return ordered || isCheck(last.sentences);
}

/** "For details, see …", "To prevent this, …": nothing that mends the problem at hand. */
function isAside({ commands, contact, sentences }: Beat): boolean {
  return commands.length === 0 && contact === null && ASIDE.test(sentences[0] ?? '');
}

const ASIDE =
  /^(?:for (?:more |further )?(?:details|information|help)|to (?:avoid|prevent|keep|stay)|note|see |these |that (?:is|will)|this (?:is|will))|\b(?:explains|describes)\b/i;

function join(one: Beat, two: Beat): Beat {
  return {
    ...one,
    sentences: [...one.sentences, ...two.sentences],
    content: [...one.content, ...two.content],
    commands: [...one.commands, ...two.commands],
    contact: one.contact ?? two.contact,
  };
}
