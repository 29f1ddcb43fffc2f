import type { TreeWords } from '#words/words.ts';
import type { Grouping } from './group-issues.ts';
import { capitalise } from './rules/capitalise.ts';
import type { TreeIssue } from './tree.ts';

/** Words that join others, and words that say of every issue that it is one. */
const EMPTY = new Set(
  `a about after again all also an and any are as at be because been before being but by can cannot
  could found my new did do does doing don't during each for from get gets getting had has have having how if in
  into is it its may might more most must no not of off on one only or other our out over own same
  should so some such than that the their them then there these they this those through to too
  under up use used user users using via was we were what when where which while who why will with
  within without won't would you your
  doesn't didn't isn't aren't can't couldn't unable fail fails failed failing failure error errors
  issue issues problem problems message messages occur occurs trouble troubleshoot troubleshooting
  fix resolve wrong work works working try tries trying show shows shown appear appears receive
  received see seen caused cause incorrect known common look looks like i'm i've i'd it's that's
  there's we're they're you're`.split(/\s+/),
);
/** A word of this many issues in ten says little about which of them it is. */
const TOO_COMMON = 0.7;

/** A word or two that titles share, and the issues not yet placed whose titles have it. */
interface Topic {
  label: string;
  issues: Set<TreeIssue>;
}

/**
 * Splits issues by what their titles are about: the words, or pairs of words, that most of the
 * issues not yet placed share, up to `most` of them. Labels are written as titles write them.
 * Words that name the place all of them are from, a product for example, separate nothing.
 *
 * titles `Call queue rings`, `Call queue is silent`, `No video` → `Call queue`: 2 issues, 1 other
 */
export function groupByTopic(
  issues: readonly TreeIssue[],
  most: number,
  words: TreeWords,
): Grouping {
  const known = placeWords(issues);
  const topics = findTopics(issues, known);
  const byIssue = new Map<TreeIssue, Topic[]>();
  for (const topic of topics) {
    for (const issue of topic.issues) {
      const own = byIssue.get(issue);
      if (own) own.push(topic);
      else byIssue.set(issue, [topic]);
    }
  }
  const left = new Set(issues);
  const groups = new Map<string, TreeIssue[]>();
  while (groups.size < most) {
    const best = heaviest(topics);
    if (!best) break;
    const placed = [...best.issues];
    groups.set(best.label, placed);
    for (const issue of placed) {
      left.delete(issue);
      for (const topic of byIssue.get(issue) ?? []) topic.issues.delete(issue);
    }
  }
  const bySize = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return { question: words.whatIsItAbout, groups: new Map(bySize), others: [...left] };
}

/** The topic of most issues, the first of several; null where none has two. */
function heaviest(topics: readonly Topic[]): Topic | null {
  let best: Topic | null = null;
  for (const topic of topics) {
    if (topic.issues.size > 1 && (best === null || weigh(topic) > weigh(best))) best = topic;
  }
  return best;
}

/** Two words say more than one, where nearly as many issues have them. */
function weigh({ label, issues }: Topic): number {
  return issues.size * (label.includes(' ') ? 1.3 : 1);
}

/** Keys of the words in folder names, and in the name of a document that all issues are from. */
function placeWords(issues: readonly TreeIssue[]): Set<string> {
  const files = new Set(issues.map(({ source }) => source.path));
  const folders = new Set(Array.from(files, (file) => file.replace(/[^/]*$/, '')));
  const words = [...(files.size === 1 ? files : folders)].flatMap(
    (place) => place.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return new Set(words.map(keyOf));
}

/** Small letters, without a plural's s. */
function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L}{3})s$/u, '');
}

function findTopics(issues: readonly TreeIssue[], known: ReadonlySet<string>): Topic[] {
  const topics = new Map<string, Topic>();
  for (const issue of issues) {
    for (const [key, label] of termsOf(issue, known)) {
      const topic = topics.get(key) ?? { label, issues: new Set() };
      topics.set(key, topic);
      topic.issues.add(issue);
    }
  }
  const limit = issues.length * TOO_COMMON;
  return [...topics.values()].filter(({ issues: all }) => all.size > 1 && all.size <= limit);
}

/** Key → label, for each telling word and pair of neighbouring ones. */
function termsOf(issue: TreeIssue, known: ReadonlySet<string>): Map<string, string> {
  const terms = new Map<string, string>();
  let before: TitleWord | null = null;
  for (const one of wordsOf(issue)) {
    const { word, key } = one;
    if (one.isEmpty || known.has(key) || known.has(word.toLowerCase())) {
      before = null;
      continue;
    }
    terms.set(key, capitalise(word));
    if (before) terms.set(`${before.key} ${key}`, capitalise(`${before.word} ${word}`));
    before = one;
  }
  return terms;
}

interface TitleWord {
  word: string;
  key: string;
  /** Whether it tells nothing of what the title is about, wherever the issue is from. */
  isEmpty: boolean;
}

/** An issue is asked for on every page on the way to it. */
const titleWords = new WeakMap<TreeIssue, TitleWord[]>();

/** The words of a title, and the signs between them. */
function wordsOf(issue: TreeIssue): TitleWord[] {
  const known = titleWords.get(issue);
  if (known) return known;
  const found = issue.title.match(WORD_OR_SIGN) ?? [];
  const words = found.map((word) => {
    const key = keyOf(word);
    const isCommon = EMPTY.has(key) || EMPTY.has(word.toLowerCase());
    return { word, key, isEmpty: isCommon || !/^\p{L}/u.test(word) };
  });
  titleWords.set(issue, words);
  return words;
}

const WORD_OR_SIGN = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[^\s\p{L}\p{N}]/gu;
