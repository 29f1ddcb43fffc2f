import type { Judgement } from './judge-alignment.ts';
import { isClaim } from './judge-alignment.ts';
import type { Paste } from './read-paste.ts';

/** The ranked judgements of a paste, one an issue, and how far they can be trusted. */
export interface Decision {
  verdict: 'match' | 'ambiguous' | 'none';
  ranked: Judgement[];
}

/** Two passages whose evidence differs by less can't be told apart. */
const TIE = 0.02;

/** What stands between an outer error and the inner one that it reports. */
const NESTING = /--->|-->|caused by|inner ?exception|exception:|message ?:|: *$/i;

/**
 * Decides between match, ambiguous and none.
 *
 * Passages that may be claimed come first, by evidence. Of two that lie in different places of the
 * paste the earlier error is answered first, unless it is the wrapping of the later one.
 */
export function decideVerdict(judgements: readonly Judgement[], paste: Paste): Decision {
  const claimed = judgements.filter(isClaim).sort((a, b) => b.net - a.net);
  const others = judgements
    .filter((one) => !claimed.includes(one))
    .sort((a, b) => b.score - a.score || b.net - a.net);

  const heads: Judgement[] = [];
  const rest: Judgement[] = [];
  for (const one of claimed) (heads.some((head) => overlap(head, one)) ? rest : heads).push(one);
  const best = heads[0];
  if (best === undefined) return { verdict: 'none', ranked: others };

  heads.sort((a, b) => (isNested(a, b, paste) ? b.from - a.from : a.from - b.from));
  const top = heads[0] ?? best;
  const tied = rest.filter((one) => overlap(top, one) && one.net >= top.net * (1 - TIE) - 1e-6);
  const ranked = [
    top,
    ...tied,
    ...heads.slice(1),
    ...rest.filter((one) => !tied.includes(one)),
    ...others,
  ];
  return { verdict: tied.length > 0 ? 'ambiguous' : 'match', ranked };
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
