import {
  cause,
  code,
  deed,
  message,
  name,
  place,
  prose,
  state,
  steps,
  thing,
  title,
} from './make-sentences.ts';
import type { Random } from './seeded-random.ts';
import { seedRandom } from './seeded-random.ts';

/** A markdown file of a made folder; `path` is relative to it. */
export interface MadeDocument {
  path: string;
  text: string;
}

/** The shapes that support articles have, with how often of a hundred: two in three are about one problem. */
const SHAPES: readonly (readonly [number, (random: Random) => string])[] = [
  [40, oneProblem],
  [12, scenarios],
  [10, problemSolution],
  [10, methods],
  [8, errorTable],
  [6, labelled],
  [14, background],
];

/**
 * Makes documents as a support organisation has them: in folders, some 4 KB each, most of one
 * problem, some of many, some of none. The same number gives the same documents, and the first of
 * many are those of few.
 */
export function* makeDocuments(count: number): Generator<MadeDocument> {
  const folders = Array.from({ length: Math.ceil(count / 40) }, (_, at) => {
    const random = seedRandom(7000 + at);
    return `${name(random)}-${Math.floor(at / 8)}/${name(random)}-${at}`.toLowerCase();
  });
  for (let at = 0; at < count; at++) {
    const random = seedRandom(at + 1);
    const heading = title(random);
    const slug = heading.toLowerCase().replace(/[^a-z]+/g, '-');
    const folder = folders[Math.floor(at / 40)] ?? 'other';
    yield {
      path: `${folder}/${slug}-${at}.md`,
      text: `${frontmatter(heading, random)}\n# ${heading}\n\n${pickShape(random)(random)}\n`,
    };
  }
}

function pickShape(random: Random): (random: Random) => string {
  let left = random.below(100);
  for (const [share, shape] of SHAPES) {
    if (left < share) return shape;
    left -= share;
  }
  return background;
}

function frontmatter(heading: string, r: Random): string {
  return [
    '---',
    `title: ${JSON.stringify(heading)}`,
    `description: ${JSON.stringify(prose(r, 1).replaceAll('*', ''))}`,
    `appliesto:`,
    ...Array.from({ length: 1 + r.below(3) }, () => `  - ${name(r)} ${2010 + r.below(16)}`),
    '---',
    '',
  ].join('\n');
}

const blocks = (...parts: (string | false)[]): string => parts.filter(Boolean).join('\n\n');

/** _Symptoms_, _Cause_, _Resolution_, as two thirds of support articles are made. */
function oneProblem(r: Random): string {
  return blocks(
    r.chance(0.2) && `_Original KB number:_ &nbsp; ${1000000 + r.below(4000000)}`,
    '## Symptoms',
    `When you try to ${deed(r)} a ${thing(r)} in ${place(r)}, it fails. ${prose(r, 6)}`,
    r.chance(0.7) && `You receive this error message:\n\n> ${message(r)}`,
    r.chance(0.75) && blocks('## Cause', `${cause(r)} ${prose(r, 2 + r.below(4))}`),
    r.chance(0.6) ? '## Resolution' : '## Workaround',
    r.chance(0.4) && note(r),
    r.chance(0.8)
      ? `To fix this issue, follow these steps:\n\n${steps(r, 2 + r.below(6))}`
      : `To work around this issue, ${deed(r)} the ${thing(r)}. ${prose(r, 6)}`,
    r.chance(0.7) && blocks('## More information', prose(r, 9), links(r)),
  );
}

/** The same, for one cause after another. */
function scenarios(r: Random): string {
  const count = 2 + r.below(3);
  return blocks(
    '## Symptoms',
    prose(r, 9),
    `> ${message(r)}`,
    ...Array.from({ length: count }, (_, at) =>
      blocks(
        `## Scenario ${at + 1}: the ${thing(r)} is ${state(r)}`,
        '### Cause',
        `${cause(r)} ${prose(r, 3)}`,
        '### Resolution',
        steps(r, 2 + r.below(4)),
      ),
    ),
  );
}

function problemSolution(r: Random): string {
  return blocks(
    '## Problem',
    `${prose(r, 6)} The user sees:`,
    `\`\`\`output\n${message(r)}\n\`\`\``,
    '## Solution',
    steps(r, 3 + r.below(5)),
    '## References',
    links(r),
  );
}

function methods(r: Random): string {
  return blocks(
    '## Symptoms',
    prose(r, 9),
    '## Cause',
    cause(r),
    '## Resolution',
    'Use one of these methods.',
    ...Array.from({ length: 2 + r.below(3) }, (_, at) =>
      blocks(`### Method ${at + 1}: use ${place(r)}`, steps(r, 2 + r.below(4))),
    ),
    '## More information',
    prose(r, 12),
  );
}

function errorTable(r: Random): string {
  const rows = Array.from(
    { length: 3 + r.below(5) },
    () => `| \`${message(r)}\` | ${cause(r)} | Make sure that the ${thing(r)} isn't ${state(r)}. |`,
  );
  return blocks(
    prose(r, 9),
    '## Error messages',
    `| Error | Cause | Resolution |\n| --- | --- | --- |\n${rows.join('\n')}`,
    '## More information',
    prose(r, 6),
  );
}

function labelled(r: Random): string {
  return blocks(
    prose(r, 6),
    ...Array.from({ length: 2 + r.below(4) }, () =>
      blocks(
        `## ${title(r)} (${code(r)})`,
        `- **Error**: \`${message(r)}\``,
        `- **Cause**: ${cause(r)}`,
        `- **Resolution**: Make sure that the ${thing(r)} isn't ${state(r)}. ${prose(r, 3)}`,
      ),
    ),
  );
}

/** An article without a problem: every folder has some. */
function background(r: Random): string {
  return blocks(
    prose(r, 12),
    ...Array.from({ length: 3 + r.below(3) }, () =>
      blocks(
        `## How ${name(r)} keeps a ${thing(r)}`,
        prose(r, 15),
        Array.from({ length: 3 + r.below(4) }, () => `- **${name(r)}**: ${prose(r, 1)}`).join('\n'),
      ),
    ),
  );
}

const note = (r: Random): string =>
  `> [!${r.chance(0.5) ? 'NOTE' : 'IMPORTANT'}]\n> ${prose(r, 6)}`;

const links = (r: Random): string =>
  Array.from(
    { length: 2 + r.below(3) },
    () => `- [${name(r)} ${deed(r)}](https://docs.example.com/${name(r)}/${r.below(9999)})`,
  ).join('\n');
