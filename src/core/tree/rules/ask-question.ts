/** A yes-or-no question made from a condition. */
export interface YesNo {
  question: string;
  /** The answer under which the condition holds: false where the condition was negated. */
  holds: boolean;
  /** What is asked, the same for a condition and its negation. */
  key: string;
}

const OPINION = /^you(?: think|'re sure| are sure| believe| know)(?: that)? /i;
/** Verbs that come before the subject in a question. */
const AUXILIARY =
  /^(.+?) (is|are|was|were|has|have|does|do|did|can|could|should|must|will)(?: (not)|(n't|n’t))?(?: (.+))?$/i;
const CANNOT = /\bcan(?:not|'t|’t)\b/gi;
/** A verb inside the subject: the auxiliary found belongs to a clause further in. */
const WITHIN = /^you \S+ |\b(?:that|when|which|who|because)\b/i;
const UNABLE = /^(.+?) (?:is|are) (un)?able to (.+)$/i;
/** After "has", these make a perfect tense; anything else is something that one has. */
const PARTICIPLE =
  /^(?:(?:already|never|just|recently|ever|not) )?(?:\w+ed|been|done|gone|made|found|lost|run|taken|given|chosen|written|seen)\b/i;
const NONE = /^there (is|are) no (.+)$/i;
/** `you want to reset it`: a plain verb after "you"; its past (`you installed`) asks differently. */
const YOU_DO = /^you ((?!(?:\w+ed|\w+n['’]t|just|recently|never)\b)[a-z]+ .+)$/i;
/**
 * An aside that only says the verb again, weaker or stronger, is shown with the text and not in the
 * question: `you are, or are supposed to be, a member`. Any other "or" is another condition.
 */
const ASIDE =
  /(?<=\b(?:is|are|was|were)), or (?:are|is|should|may|might|were)\b(?:(?!\bnot\b|n['’]t\b)[^,])*,(?! (?:or|and|nor|but)\b)/gi;
/** Shown with the text: what a question asks is not its example. */
const EXAMPLE = / ?\((?:e\.g\.|i\.e\.|eg|for example|for instance|such as|like)[^()]*\)/gi;
/** Which of the two a negation covers, only the author knows: `it is not listed or greyed out`. */
const HALF_NEGATED = /(?:\b(?:not|no|never|unable)|n['’]t)\b.* (?:or|nor|and) /i;
/** More than one thing is asked; a yes or no would be a guess. */
const COMPOUND =
  /,? but |, (?:or|and) |\b(?:or|and) (?:you|it|they|the|is|are|has|have|can|should|must|not)\b/i;

/**
 * Turns a condition into the question it hangs on, with negations folded, so that a condition and
 * its opposite ask the same. Null where the sentence's form isn't one of those known here: a
 * question must never say something else than the document.
 *
 * - `the service is not running` → `Is the service running?`, holds on "no"
 * - `you are unable to sign in there` → `Can you sign in there?`, holds on "no"
 * - `you think that you have the right password` → `Do you have the right password?`
 * - `you want to keep the file` → `Do you want to keep the file?`
 */
export function askQuestion(condition: string): YesNo | null {
  const plain = condition
    .replace(OPINION, '')
    .replace(ASIDE, '')
    .replace(EXAMPLE, '')
    .replace(/^you['’]re\b/i, 'you are');
  const clauses = plain.split(/,? and that /i);
  const asked = clauses.map(askClause);
  const [first] = asked;
  if (!first || asked.some((one) => one === null || one.holds !== first.holds)) return null;
  // "No" to both together doesn't say that neither is so.
  if (asked.length > 1 && !first.holds) return null;
  const [head = '', ...tail] = asked.map((one) => one?.body ?? '');
  const body = [head, ...tail.map((text) => text.charAt(0).toLowerCase() + text.slice(1))];
  const question = `${body.join(', and ')}?`;
  return { question, holds: first.holds, key: question.toLowerCase() };
}

function askClause(clause: string): { body: string; holds: boolean } | null {
  const plain = clause.replace(CANNOT, 'can not').trim();
  if (COMPOUND.test(plain) || HALF_NEGATED.test(plain)) return null;
  const [, be, thing] = NONE.exec(plain) ?? [];
  if (be && thing)
    return { body: `${be === 'is' ? 'Is' : 'Are'} there any ${thing}`, holds: false };
  const [, who, un, what] = UNABLE.exec(plain) ?? [];
  if (who && what) return { body: `Can ${lowerArticle(who)} ${what}`, holds: un === undefined };
  const [, subject, verb, not, nt, rest] = AUXILIARY.exec(plain) ?? [];
  if (!subject || !verb || subject.split(' ').length > 12 || WITHIN.test(subject)) {
    const [, what] = YOU_DO.exec(plain) ?? [];
    return what === undefined ? null : { body: `Do you ${what}`, holds: true };
  }
  const holds = not === undefined && nt === undefined;
  const aux = verb.toLowerCase();
  const asked = lowerArticle(subject);
  if ((aux === 'have' || aux === 'has') && rest && !PARTICIPLE.test(rest)) {
    return { body: `${aux === 'has' ? 'Does' : 'Do'} ${asked} have ${rest}`, holds };
  }
  if (rest === undefined) return null;
  const start = verb.charAt(0).toUpperCase() + verb.slice(1).toLowerCase();
  return { body: [start, asked, rest].filter(Boolean).join(' '), holds };
}

function lowerArticle(subject: string): string {
  return subject.replace(/^(?:The|This|Your|You|It|An?)\b/, (word) => word.toLowerCase());
}
