import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import type { ErrorText, Step } from '#core/issue/issue.ts';
import type { TreeIssue } from '#core/tree/tree.ts';

/** An issue whose resolutions are given as markdown; a code fence goes with the paragraph before it. */
export function makeIssue(
  given: Partial<Pick<TreeIssue, 'id' | 'title' | 'kind' | 'anchors'>> & {
    messages?: string[];
    fixes?: string[];
    path?: string;
  } = {},
): TreeIssue {
  return {
    id: given.id ?? 'an-issue',
    title: given.title ?? 'An issue',
    kind: given.kind ?? (given.messages ? 'error' : 'symptom'),
    summary: '',
    source: { path: given.path ?? 'doc.md', line: 1, endLine: 9 },
    anchors: given.anchors ?? [],
    causes: [],
    errors: (given.messages ?? []).map(makeError),
    resolutions: (given.fixes ?? []).map((markdown) => {
      const steps = makeSteps(markdown);
      return {
        title: null,
        kind: 'resolution',
        line: 1,
        intro: [],
        ordered: /^1\. /.test(markdown),
        steps,
      };
    }),
  };
}

function makeError(text: string): ErrorText {
  const [, reporter = null] = /^([A-Z]\w+-\w+) ?:/.exec(text) ?? [];
  return { text, reporter, codes: [], line: 1 };
}

function makeSteps(markdown: string): Step[] {
  const steps: Step[] = [];
  const [first] = parseMarkdown(new VFile(markdown)).children;
  const blocks =
    first?.type === 'list'
      ? first.children.flatMap(({ children }) => children)
      : parseMarkdown(new VFile(markdown)).children;
  for (const block of blocks) {
    const last = steps.at(-1);
    if (block.type === 'code' && last) {
      last.content.push(block);
      last.commands.push(block.value);
    } else {
      const line = block.position?.start.line ?? 1;
      steps.push({ text: toString(block), commands: [], links: [], line, content: [block] });
    }
  }
  return steps;
}
