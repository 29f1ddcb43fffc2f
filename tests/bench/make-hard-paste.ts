import type { MadePaste } from './make-paste.ts';
import type { Random } from './seeded-random.ts';
import { varyValues } from './vary-values.ts';

const GLYPHS: readonly [RegExp, string][] = [
  [/l/g, '1'],
  [/I/g, 'l'],
  [/o/g, '0'],
  [/m/g, 'rn'],
  [/S/g, '5'],
  [/e/g, 'c'],
];
const LOG_WORDS =
  'starting worker queue job opened closed file cache reload user session server request response connection retry timeout service client remote thread event handler config loaded started finished in of the for with'.split(
    ' ',
  );

/** The ways of going wrong that no cleaning undoes. */
const DAMAGES: Readonly<Record<string, (message: string, random: Random) => string>> = {
  buried: (message, random) => {
    const line = (): string =>
      `2024-05-1${random.below(9)}T0${random.below(9)}:00:00Z INFO ${Array.from({ length: 6 + random.below(8) }, () => random.pick(LOG_WORDS)).join(' ')}`;
    const lines = Array.from({ length: 60 + random.below(100) }, line);
    lines.splice(
      random.below(lines.length),
      0,
      `2024-05-17T03:00:00Z ERROR ${varyValues(message, random)}`,
    );
    return lines.join('\n');
  },
  quarter: (message, random) => {
    const words = message.split(' ');
    const length = Math.max(6, Math.ceil(words.length / 4));
    const start = random.below(Math.max(1, words.length - length + 1));
    return words.slice(start, start + length).join(' ');
  },
  memory: (message, random) =>
    varyValues(message, random)
      .toLowerCase()
      .replace(/[.,'":;()[\]]/g, ' ')
      .split(/\s+/)
      .filter((word) => !(word.length < 4 && random.chance(0.6)) && !random.chance(0.15))
      .join(' '),
  scanned: (message, random) => {
    let out = varyValues(message, random);
    for (const [from, to] of GLYPHS)
      out = out.replace(from, (found) => (random.chance(0.12) ? to : found));
    return out;
  },
  lostBlanks: (message, random) =>
    varyValues(message, random).replace(/ /g, () => (random.chance(0.3) ? '' : ' ')),
  misspelt: (message, random) =>
    varyValues(message, random).replace(/[a-z]{4,}/gi, (word) => {
      if (!random.chance(0.2)) return word;
      const at = 1 + random.below(word.length - 2);
      return random.chance(0.5)
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    }),
};

/** The same, with what is left of the message. */
export const HARD: Readonly<Record<string, (message: string, random: Random) => MadePaste>> =
  Object.fromEntries(
    Object.entries(DAMAGES).map(([name, damage]) => [
      name,
      (message: string, random: Random) => {
        const paste = damage(message, random);
        return { paste, left: name === 'quarter' ? paste : message };
      },
    ]),
  );
