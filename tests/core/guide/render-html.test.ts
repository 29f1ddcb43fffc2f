import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { listHeadingAnchors } from '#core/guide/list-heading-anchors.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { renderHtml, type RenderOptions } from '#core/guide/render-html.ts';

function render(markdown: string, options: RenderOptions = {}): string {
  const guide = parseGuide(new VFile({ path: 'a.md', value: markdown }));
  const anchors = listHeadingAnchors(guide);
  return renderHtml(guide.root.children, {
    headingAnchors: (heading) => anchors.get(heading) ?? [],
    ...options,
  });
}

describe('a rendered document', () => {
  test('keeps every anchor of a heading: the first on it, the others before it', () => {
    expect(render('## Setup {#old}\n<a name="older"> </a>\n\nText')).toBe(
      '<span id="older"></span>\n<span id="setup"></span>\n<h2 id="old">Setup</h2>\n<p>Text</p>',
    );
  });

  test('keeps an anchor that stands before its heading, or in the middle of the text', () => {
    const html = render('<a id="before"></a>\n\n## A\n\nB <a name="mid"></a>c');
    expect(html).toContain('<h2 id="before">');
    expect(html).toContain('B <a id="mid"></a>c');
  });

  test('shows notices as such, without their markers', () => {
    expect(render('> [!WARNING]\n> Mind the gap.')).toBe(
      '<div class="note" data-kind="warning">\n<p>Mind the gap.</p>\n</div>',
    );
  });

  test('shows those of MkDocs, and leaves what only looks like one as it is', () => {
    expect(render('!!! danger "On a **node**"\n    Mind `x`.')).toBe(
      '<div class="note" data-kind="caution">\n<p><strong>On a <strong>node</strong></strong></p>\n<p>Mind <code>x</code>.</p>\n</div>',
    );
    expect(render('!!! danger "On a node"\n    Mind `x`.')).toBe(
      '<div class="note" data-kind="caution">\n<p><strong>On a node</strong></p>\n<p>Mind <code>x</code>.</p>\n</div>',
    );
    expect(render('!!! note\n    Mind **the gap**.')).toBe(
      '<div class="note" data-kind="note">\n<p>Mind <strong>the gap</strong>.</p>\n</div>',
    );
    const others = [
      '!!! Never `rm` it',
      '!!! Note **this**',
      '!!! Unplug',
      '!!! note',
      '!!! note "A" b',
    ];
    for (const text of others) expect(render(text)).toContain('!!! ');
  });

  test('shows what MkDocs has below a blank line as text, and its code as code', () => {
    const html = render(
      '!!! note "Before"\n\n    Stop *it*.\n\n    ```sh\n    stop\n    ```\n\n    !!! tip\n\n        Or pull the plug.\n\n            wait\n\nAfter.',
    );
    expect(html).toBe(
      '<div class="note" data-kind="note">\n<p><strong>Before</strong></p>\n<p>Stop <em>it</em>.</p>\n<pre tabindex="0"><code class="language-sh">stop\n</code></pre>\n<div class="note" data-kind="tip">\n<p>Or pull the plug.</p>\n<pre tabindex="0"><code>wait\n</code></pre>\n</div>\n</div>\n<p>After.</p>',
    );
    expect(render('Run:\n\n    !!! tip\n\nDone.')).toContain('<code>!!! tip');
  });

  test('shows questions that MkDocs opens, and admonitions in a row, as sections', () => {
    const questions =
      '## Doors\n\n??? question "Why is `door` shut?"\n\n    It is locked.\n\n??? question "Who has the key?"\n\n    Nobody.\n';
    expect(render(questions)).toMatch(
      /<h2 id="doors">.*<h3 id="why-is-door-shut">Why is <code>door<\/code> shut\?.*\n<p>It is locked.*<h3 id="who-has-the-key">/s,
    );
    // Text that follows would be in the section, too.
    expect(render(`${questions}\nDoors are wide.`)).toContain('<strong>Who has the key?');
    const row = ['Door is shut', 'Key is lost', 'Lock is old'].map(
      (title) => `!!! warning "${title}"\n\n    Call the janitor.\n`,
    );
    expect(render(row.join('\n'))).toContain('<h2 id="lock-is-old">');
    expect(render(row.slice(1).join('\n'))).not.toContain('<h2');
  });

  test('shows placeholders as text and pictures of the publisher as pictures', () => {
    expect(render('Ping <ServerName> now.')).toBe('<p>Ping &#x3C;ServerName> now.</p>');
    expect(render(':::image type="content" source="a.png" alt-text="A dialog":::')).toBe(
      '<p><img src="a.png" alt="A dialog"></p>',
    );
  });

  test('lets wide tables and code scroll by keyboard', () => {
    const html = render('| a |\n| - |\n| b |\n\n```sh\nls\n```');
    expect(html).toMatch(
      /<div class="table" tabindex="0" role="region" aria-label="Table"><table>/,
    );
    expect(html).toContain('<pre tabindex="0"><code class="language-sh">');
  });

  test('resolves addresses as the caller says, and keeps the text of what is dropped', () => {
    const html = render('[a](x.md) ![b](y.png) [c](z.md)', {
      resolveUrl: (url) => (url === 'z.md' ? '/guides/z/' : null),
    });
    expect(html).toBe('<p>a b <a href="/guides/z/">c</a></p>');
  });

  test('moves headings down, at most to the sixth level', () => {
    expect(render('# A\n\n##### B', { headingShift: 2, headingAnchors: () => [] })).toBe(
      '<h3>A</h3>\n<h6>B</h6>',
    );
  });

  test('keeps details, and links that are defined elsewhere in the document', () => {
    const html = render(
      '<details>\n<summary>More</summary>\n\n[a][b]\n\n</details>\n\n[b]: https://b.example\n',
    );
    expect(html).toContain('<summary>More</summary>');
    expect(html).toContain('<a href="https://b.example">a</a>');
  });

  test('keeps the text of an image whose link is dropped with it', () => {
    const html = render('[![A *door*](door.png) open](gone.md)', { resolveUrl: () => null });
    expect(html).toBe('<p>A door open</p>');
  });

  test('heads a notice by its kind, and none whose kind is only a word of JavaScript', () => {
    const labels = {
      table: 'Table',
      footnotes: 'Notes',
      backTo: (reference: string) => reference,
      notices: { note: 'Note' },
    };
    const html = render(
      '| a |\n| - |\n| b |\n\n> [!NOTE]\n> Mind it.\n\n> [!CONSTRUCTOR]\n> Not it.\n\n<div data-kind="__proto__">Nor it.</div>\n',
      { labels },
    );
    expect(html).toContain('<p class="kind">Note</p>');
    expect(html.match(/class="kind"/g)).toHaveLength(1);
    expect(html).toContain('Nor it.');
  });

  test('gives the keyboard one stop for what scrolls, not another for what is inside', () => {
    const html = render('<pre>a <table><tr><td>b</td></tr></table></pre>\n');
    expect(html.match(/tabindex/g)).toHaveLength(1);
  });
});
