import type { Resolution } from '#core/issue/issue.ts';
import { type Beat, readBeats } from './read-beats.ts';
import { isCheck } from './rules/is-check.ts';
import { rankFrequency } from './rules/rank-frequency.ts';

/**
 * Steps that the author numbered are done one after the other: they stand on one page up to the
 * first condition. What is only looked at, and asides, go with their neighbours everywhere. Causes
 * that the author gave no numbers, but said how common they are, come with the common ones first.
 */
export function readWay(resolution: Resolution): Beat[] {
  const beats: Beat[] = [];
  const read = resolution.steps.flatMap((step, index) =>
    readBeats(step).map((beat, place) => ({ ...beat, step: place === 0 ? index + 1 : null })),
  );
  const jumps = new Set(read.map(({ jump }) => (jump?.kind === 'step' ? jump.step : null)));
  for (const beat of read) {
    const last = beats.at(-1);
    const isTarget = beat.step !== null && jumps.has(beat.step);
    const begins = isTarget || (!resolution.ordered && tellsFrequency(beat));
    if (last && !begins && beat.guard === null && goesWith(last, beat, resolution.ordered)) {
      const steps = last.steps + (isAside(beat) ? 0 : beat.steps);
      beats[beats.length - 1] = { ...join(last, beat), steps };
    } else beats.push(beat);
  }
  return resolution.ordered ? beats : orderByFrequency(beats);
}

/** Whether a beat begins to tell of a cause that is common or rare. */
function tellsFrequency({ step, sentences }: Beat): boolean {
  return step !== null && rankFrequency(sentences[0] ?? '') !== 1;
}

/** What follows such a beat belongs to it, up to the next one; what stands before the first stays there. */
function orderByFrequency(beats: readonly Beat[]): Beat[] {
  const causes: Beat[][] = [];
  const first = beats.findIndex(tellsFrequency);
  if (first === -1) return [...beats];
  for (const beat of beats.slice(first)) {
    const last = causes.at(-1);
    if (last && !tellsFrequency(beat)) last.push(beat);
    else causes.push([beat]);
  }
  const rank = ([beat]: Beat[]): number => rankFrequency(beat?.sentences[0] ?? '');
  return [...beats.slice(0, first), ...causes.sort((a, b) => rank(a) - rank(b)).flat()];
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
