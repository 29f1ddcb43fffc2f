import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '#core/guide/render-html.ts';
import { readDocument } from '../read-fixture.ts';

/** `line:column rule` of every message of a document. */
function messagesOf(markdown: string): string[] {
  const { guide } = readDocument(markdown);
  return guide.file.messages.map(
    (message) => `${message.line ?? 0}:${message.column ?? 0} ${message.ruleId ?? ''}`,
  );
}

describe('a bad document gets a message and is read all the same', () => {
  test.each([
    ['an empty file', '', ['1:1 empty-document']],
    ['white space only', ' \n\t\n', ['1:1 empty-document']],
    ['text without any heading', 'Some text.', ['1:1 missing-h1']],
    ['a fence that swallows the rest', '# A\n\n```sh\nls\n\n## B\n', ['3:1 unclosed-fence']],
    ['a fence without a language', '# A\n\n```\nls\n```\n', ['3:1 unlabelled-fence']],
    ['a fence in a list', '# A\n\n- b\n\n  ```\n  ls\n  ```\n', ['5:3 unlabelled-fence']],
    ['a skipped heading level', '# A\n\n### B\n', ['3:1 heading-level']],
    ['a placeholder', '# A\n\nPing <ServerName> now.\n', ['3:6 html-placeholder']],
    ['frontmatter that is a list', '---\n- a\n---\n# A\n', ['2:1 frontmatter-syntax']],
    ['frontmatter that breaks off', '---\ntitle: "a\n---\n# A\n', ['2:10 frontmatter-syntax']],
    ['a path in double quotes', '---\ntitle: "C:\\Temp"\n---\n# A\n', ['2:11 frontmatter-syntax']],
    ['a list for a title', '---\na: 1\ntitle: [b]\n---\n# A\n', ['3:8 frontmatter-type']],
    [
      'the same explicit anchor twice',
      '# A\n<a name="x"></a>\n\n## B\n<a name="x"></a>\n\nText\n',
      ['5:1 duplicate-anchor'],
    ],
  ])('%s', (_case, markdown, messages) => {
    expect(messagesOf(markdown)).toEqual(messages);
  });

  test('with Windows line ends, a byte order mark and tabs it reads as without', () => {
    const plain =
      '---\ntitle: T\n---\n# It fails\n\n## Cause\n\n- a\n    - b\n\n## Resolution\n\nWait.\n';
    const windows = `\uFEFF${plain.replaceAll('\n', '\r\n').replaceAll('    ', '\t')}`;
    const titles = (markdown: string) => {
      const { guide, index } = readDocument(markdown);
      return [guide.title, guide.aliases, index.issues.map((issue) => issue.source)];
    };
    expect(titles(windows)).toEqual(titles(plain));
    expect(messagesOf(windows)).toEqual([]);
  });
});

describe('hostile input', () => {
  const pieces = [
    '#',
    '##',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '**',
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '<',
    '>',
    '|',
    '---',
    '<details>',
    '<summary>',
    '</details>',
    '<a name="x">',
    '**Error**: ',
    '**Resolution**',
    'Cause 1',
    ':::image',
    '[!NOTE]',
    'https://a.example',
    'x@y.example',
    '\\',
    '&lt;',
    '\u0000',
    '\uD800',
    '🔥',
    'title: ',
    '{{<',
    '>}}',
    '\t',
    '    ',
    'error: failed',
    ' ',
  ];
  const noise = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''));

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(noise, (markdown) => {
        const { guide, index } = readDocument(markdown);
        renderHtml(guide.root.children);
        expect(index.guides).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('renders no script, no handler and no foreign protocol', () => {
    const html = renderHtml(
      readDocument(
        '# A\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[b](javascript:alert(1))\n\n' +
          '<a href="data:text/html,x">c</a> <iframe src="https://x.example"></iframe> <p style="x" onclick="y">d</p>',
      ).guide.root.children,
    );
    expect(html).not.toMatch(/script|onerror|onclick|javascript:|data:|iframe|style=/i);
    expect(html).toContain('d');
  });

  test.each([
    ['a megabyte on one line', (size: number) => 'a '.repeat(size * 5)],
    ['a megabyte of one word', (size: number) => 'a'.repeat(size * 10)],
    [
      'nested lists',
      (size: number) =>
        Array.from({ length: Math.min(60, size) }, (_, depth) => `${'  '.repeat(depth)}- a`).join(
          '\n',
        ),
    ],
    ['many labels', (size: number) => '**Error**: a\n\n**Resolution**: b\n\n'.repeat(size / 50)],
    ['many headings', (size: number) => '## It fails\n\nTo fix this, wait.\n\n'.repeat(size / 50)],
    ['many quotation marks', (size: number) => `Error "${'"x" '.repeat(size / 5)}`],
    ['an endless introduction', (size: number) => `The following ${'error '.repeat(size / 5)}:`],
    [
      'a condition with a list that never ends',
      (size: number) =>
        `It fails\n\n1. If you use things ${'like '.repeat(size / 20)}( like ${'x, '.repeat(size / 10)}or b, do this.`,
    ],
    ['blanks in a condition', (size: number) => `1. If you are ready${' '.repeat(size)}now, wait.`],
    ['list markers far apart', (size: number) => `${'-   '.repeat(Math.min(60, size))}x`],
    [
      'a here-document that does not end',
      (size: number) => `\`\`\`sh\ncat <<EOF\n${'a=1\n'.repeat(size / 10)}\`\`\``,
    ],
    ['a fence of blanks', (size: number) => `\`\`\`\n${' '.repeat(size)}x\n\`\`\``],
    ['open details', (size: number) => '<details>\n\n'.repeat(size / 100)],
    [
      'a wide table',
      (size: number) => `| Error | Fix |\n| - | - |\n${'| a failed | b |\n'.repeat(size / 50)}`,
    ],
  ])('takes time in proportion: %s', (_case, make) => {
    const time = (size: number) => {
      const start = process.cpuUsage();
      readDocument(`# It fails\n\n${make(size)}\n`);
      return process.cpuUsage(start).user / 1000;
    };
    time(2_000);
    const [small, large] = [time(10_000), time(80_000)];
    // Eight times the input; quadratic work would take 64 times as long.
    expect(large).toBeLessThan(Math.max(small, 20) * 30);
  });
});
