import type { Judgement } from './judge-alignment.ts';
import { isClaim } from './judge-alignment.ts';
import type { Paste } from './read-paste.ts';
import type { Passage } from './search-index.ts';

/** The ranked judgements of a paste, one an issue, and how far they can be trusted. */
export interface Decision {
  verdict: 'match' | 'ambiguous' | 'none';
  ranked: Judgement[];
  /** For each documented error of the paste, in order, the judgements that fit it equally. */
  errors: Judgement[][];
}

/** Two passages whose evidence differs by less can't be told apart. */
const TIE = 0.02;

/** What a message says beyond the paste hardly speaks against it; of equals the shorter is meant. */
const LESS_SAID = 0.01;

/** A title is said in other places, too; a message hardly. */
const TITLE = 0.8;
/** Weight from which on a second message in the same paste is an error of its own. */
const ANOTHER = 1.2;
/** A part of a message that says less than this, beside a whole one, is there by chance. */
const LEAST_OF_BEST = 0.35;

/** What stands between an outer error and the inner one that it reports. */
const NESTING = /--->|-->|caused by|inner ?exception|exception:|message ?:|: *$/i;

/**
 * Decides between match, ambiguous and none.
 *
 * Passages that may be claimed come first, by evidence. Of two that lie in different places of the
 * paste the earlier error is answered first, unless it is the wrapping of the later one.
 */
export function decideVerdict(
  judgements: readonly Judgement[],
  paste: Paste,
  passageOf: (passage: number) => Pick<Passage, 'isMessage' | 'words'>,
): Decision {
  const isMessage = (passage: number): boolean => passageOf(passage).isMessage;
  const textOf = ({ passage }: Judgement): string =>
    passageOf(passage)
      .words.map(({ key }) => key)
      .join(' ');
  const trust = (one: Judgement): number => (isMessage(one.passage) ? 1 : TITLE);
  const standing = (one: Judgement): number => trust(one) * one.support - LESS_SAID * one.lost;
  const worthWhole = (one: Judgement): number => trust(one) * one.net;
  const claimed = judgements
    .filter((one) => isClaim(one) && !isOverruled(one, judgements, paste))
    .filter((one) => !(one.displaced && isShared(one, judgements, textOf)))
    .sort((a, b) => standing(b) - standing(a));
  const others = judgements
    .filter((one) => !claimed.includes(one))
    .sort((a, b) => b.shared - a.shared || b.score - a.score);
  const [best] = claimed;
  if (best === undefined) return { verdict: 'none', errors: [], ranked: others };

  const heads = [best];
  const rest: Judgement[] = [];
  for (const one of claimed.slice(1)) {
    const isError = [best, one].every(({ passage }) => isMessage(passage)) && one.net >= ANOTHER;
    const isWhole = one.lost === 0 || one.support >= LEAST_OF_BEST * best.support;
    const isOther =
      isError && isWhole && !heads.some((head) => overlap(head, one) || repeats(one, head, paste));
    (isOther ? heads : rest).push(one);
  }
  heads.sort((a, b) => (isNested(a, b, paste) ? b.from - a.from : a.from - b.from));
  const isTied = (one: Judgement, head: Judgement): boolean => {
    const isCut = head.lost > 0 && one.lost > 0;
    // Where nothing is missing from one of the two, the other says more than was pasted.
    const worth = isCut ? standing : worthWhole;
    return overlap(head, one) && worth(one) >= worth(head) * (1 - TIE) - 1e-6;
  };
  const errors = heads.map((head, i) => {
    const tied = rest.filter(
      (one) => isTied(one, head) && !heads.slice(0, i).some((other) => isTied(one, other)),
    );
    return [head, ...tied];
  });
  const answers = errors.flat();
  return {
    verdict: (errors[0]?.length ?? 0) > 1 ? 'ambiguous' : 'match',
    errors,
    ranked: [...answers, ...rest.filter((one) => !answers.includes(one)), ...others],
  };
}

/**
 * True when the sentence that a passage ends in goes on as another message does, but for a word:
 * `Something went wrong` is not what `Something went wrong while the files were sold` says where
 * that is documented for files that were moved.
 */
function isOverruled(claim: Judgement, all: readonly Judgement[], paste: Paste): boolean {
  const clause = paste.words[claim.to]?.clause;
  return all.some(
    (other) =>
      other.contradicted &&
      other.weight > claim.weight &&
      other.from <= claim.from &&
      other.pairs.every(({ quality }) => quality === 1) &&
      other.pairs.some(({ pasted }) => pasted > claim.to && paste.words[pasted]?.clause === clause),
  );
}

/**
 * True when what was found of a message is in that of another problem, too: the last line of several
 * messages, such as `fatal: the remote end hung up unexpectedly`, tells none of them.
 */
function isShared(
  one: Judgement,
  all: readonly Judgement[],
  textOf: (judgement: Judgement) => string,
): boolean {
  return all.some((other) => {
    if (textOf(other) === textOf(one)) return false;
    const found = new Set(other.pairs.map(({ pasted }) => pasted));
    return one.pairs.every(({ pasted }) => found.has(pasted));
  });
}

/** True when what was found of one message is said by another, too: the paste has that one twice. */
function repeats(one: Judgement, best: Judgement, paste: Paste): boolean {
  const said = new Set(best.pairs.map(({ pasted }) => paste.ids[pasted]));
  return one.pairs.every(({ pasted }) => said.has(paste.ids[pasted]));
}

function overlap(a: Judgement, b: Judgement): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return shared * 2 > Math.min(a.to - a.from, b.to - b.from) + 1;
}

/** True when the later of two errors is what the earlier one reports. */
function isNested(a: Judgement, b: Judgement, paste: Paste): boolean {
  const [outer, inner] = a.from < b.from ? [a, b] : [b, a];
  const from = paste.words[outer.to]?.end ?? 0;
  const to = paste.words[inner.from]?.start ?? 0;
  const gap = paste.text.slice(from, to);
  return gap.length < 200 && NESTING.test(gap);
}
