import { splitWords } from './split-words.ts';

/**
 * Words and phrases that people and products use for the same thing, a group a line. They widen what
 * is found by typed words; a pasted message is never stretched by them.
 */
const GROUPS: readonly string[] = [
  'session, shell, connection',
  'maximum, exceeded, quota, limit, too many, reached, over, full',
  'sign in, log on, log in, logon, login, signin, authenticate, authentication',
  'cannot, unable, failed, could not, not able, impossible, not working, broken',
  'disabled, blocked, turned off, prevented, not allowed, prohibited, forbidden, restricted',
  'permission, access, rights, privilege, authorized, unauthorized, denied, role',
  'password, credential, passcode',
  'wrong, incorrect, invalid, correct, bad, mistyped',
  'missing, not found, not installed, absent, does not exist, no such',
  'computer, machine, pc, device',
  'network, proxy, firewall, offline, internet, connectivity',
  'crash, hang, freeze, stops responding, not responding',
  'slow, delay, latency, timeout, timed out',
  'version, outdated, old, upgrade, update, newer',
  'delete, remove, uninstall',
  'admin, administrator, elevated',
  'call, dial, phone, telephone, calling',
  'meeting, conference, conferencing',
  'organization, tenant, company',
  'license, licence, subscription',
  'picture, photo, avatar, image',
  'microphone, audio, sound, speaker',
  'camera, webcam, video',
  'execution, running, run, execute',
];

interface Group {
  phrases: string[][];
  words: Set<string>;
}

const PARSED: readonly Group[] = GROUPS.map((line) => {
  const phrases = line.split(', ').map((phrase) => splitWords(phrase).map(({ key }) => key));
  return { phrases, words: new Set(phrases.flat()) };
});

/**
 * Words that a reader may type for a text that has `words` (folded, in order).
 *
 * `maximum number of shells` → `session connection exceeded quota limit too many …`
 */
export function relateWords(words: readonly string[]): string[] {
  const text = ` ${words.join(' ')} `;
  const related = new Set<string>();
  for (const group of PARSED) {
    if (!group.phrases.some((phrase) => text.includes(` ${phrase.join(' ')} `))) continue;
    for (const word of group.words) related.add(word);
  }
  for (const word of words) related.delete(word);
  return [...related];
}

/** The words and phrases whose texts a reader may mean by `word` (folded), each as its folded words. */
export function relatedPhrases(word: string): string[][] {
  return PARSED.filter(({ words }) => words.has(word)).flatMap(({ phrases }) => phrases);
}
