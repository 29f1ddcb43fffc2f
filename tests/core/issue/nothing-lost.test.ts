import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#core/issue/issue.ts';
import { listFixtures, readDocument, readFixture } from '../read-fixture.ts';

/** All blocks that an issue's page shows as nodes. */
function shownBlocks(issue: Issue): RootContent[] {
  return [
    ...issue.symptoms,
    ...issue.causes.flatMap((cause) => cause.content),
    ...issue.resolutions.flatMap(({ intro, steps }) => [
      ...intro,
      ...steps.flatMap((step) => step.content),
    ]),
    ...issue.rest,
  ];
}

function countTexts(node: Nodes, counts: Map<Nodes, number>): void {
  if ('value' in node) counts.set(node, (counts.get(node) ?? 0) + 1);
  if ('children' in node) for (const child of node.children) countTexts(child, counts);
}

describe('the blocks of an issue', () => {
  test.each(listFixtures())('are shown once each in %s', (name) => {
    for (const issue of readDocument(readFixture(name)).index.issues) {
      const counts = new Map<Nodes, number>();
      for (const block of shownBlocks(issue)) countTexts(block, counts);
      const repeated = [...counts].filter(([, count]) => count > 1).map(([node]) => node);
      expect(repeated, issue.title).toEqual([]);
    }
  });

  test('hold every word of a labelled article, or an error text does', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    const sentence = fc
      .array(word, { minLength: 2, maxLength: 6 })
      .map((words) => `X${words.join(' ')}.`);
    const block = fc.oneof(
      sentence,
      sentence.map((text) => `> ${text}`),
      sentence.map((text) => `- ${text}\n- Second ${text}`),
      sentence.map((text) => `1. ${text}\n2. Then ${text}`),
      sentence.map((text) => `\`\`\`text\n${text}\n\`\`\``),
      sentence.map((text) => `You receive the following error: **${text}**`),
    );
    const blocks = fc.array(block, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(blocks, blocks, blocks, blocks, (symptoms, cause, fix, more) => {
        const markdown = `# It fails\n\n## Symptoms\n\n${symptoms}\n\n## Cause\n\n${cause}\n\n## Resolution\n\n${fix}\n\n## More information\n\n${more}\n`;
        const [issue] = readDocument(markdown).index.issues;
        expect(issue).toBeDefined();
        if (issue === undefined) return;
        const shown = [
          ...shownBlocks(issue).map(textOf),
          ...issue.errors.map((error) => error.text),
        ].join(' ');
        const words = new Set(shown.match(/[A-Za-z]{4,}/g));
        const written = [symptoms, cause, fix, more].join(' ').replaceAll('```text', '');
        for (const one of written.match(/[A-Za-z]{4,}/g) ?? []) expect(words).toContain(one);
      }),
      { numRuns: 200 },
    );
  });
});

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}
