import type { Random } from './seeded-random.ts';

const USERS = ['ann.lee', 'svc-backup', 'o.brien', 'J.Doe42', 'migrator'];
const HOSTS = ['admin1b.online.example.com', 'dc02.corp.example', 'web-7.example.net', 'srv01.lan'];
const NAMES = ['Alpha', 'build-42', 'Quarterly Plan', 'x_y', 'NORTH1'];
const FOLDERS = [
  'D:\\Program Files\\Vendor Tools\\Modules\\',
  'C:\\Users\\ann lee\\Documents\\',
  'E:\\t\\',
];

const VALUES: readonly [RegExp, (random: Random, found: string) => string][] = [
  [/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (r) => `${r.pick(USERS)}@${r.pick(HOSTS)}`],
  [
    /https?:\/\/[^\s'"<>)]+[^\s'"<>).,;:]/g,
    (r) => `https:/${r.chance(0.5) ? '/' : ''}${r.pick(HOSTS)}/fwlink/?LinkID=${r.below(99999)}`,
  ],
  [
    /\b[A-Z]:\\(?:[^\\:'"<>\n]+\\)*[^\\\s'",;:]*/g,
    (r, found) => `${r.pick(FOLDERS)}${found.split('\\').at(-1) ?? ''}`,
  ],
  [
    /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
    (r) =>
      `${(0x10000000 + r.below(0xefffffff)).toString(16)}-1a2b-4c3d-8e4f-${'0123456789ab'
        .split('')
        .map(() => r.below(16).toString(16))
        .join('')}`,
  ],
  [/\[[\w-]+(?:\.[\w-]+){1,5}\]/g, (r) => `[${r.pick(HOSTS)}]`],
  [/\b(?:[a-z][\w-]*\.)+(?:com|net|org|local)\b/g, (r) => r.pick(HOSTS)],
  [/<[^<>]{2,40}>|%[sd]|\{\d\}/g, (r) => r.pick(NAMES)],
  [/'\d+(?:\.\d+)+'/g, (r) => `'${r.below(12)}.${r.below(9)}'`],
];

/** Puts other users, hosts, paths, addresses and versions where a message has some. */
export function varyValues(message: string, random: Random): string {
  let out = message;
  for (const [pattern, make] of VALUES) out = out.replace(pattern, (found) => make(random, found));
  return out;
}

/** The message without what `varyValues` varies: equal for messages that only values tell apart. */
export function maskValues(message: string): string {
  let out = message;
  for (const [pattern] of VALUES) out = out.replace(pattern, '\u2400');
  return out
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\u2400]+/gu, ' ')
    .trim();
}
