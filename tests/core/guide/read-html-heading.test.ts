import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { readHtmlHeading } from '#core/guide/read-html-heading.ts';

const read = (value: string) => readHtmlHeading({ type: 'html', value });

it('a heading in raw HTML is a heading, with its anchor and its marks', () => {
  const guide = parseGuide(
    new VFile({
      path: 'a.md',
      value:
        '# A\n\n<h2 id="sum" class="x">Checksum &amp; <code>go.sum</code>\nmismatch</h2>\n\nText.\n',
    }),
  );
  const [section] = guide.top.sections[0]?.sections ?? [];
  expect(section?.title).toBe('Checksum & go.sum mismatch');
  expect(section?.anchors).toEqual(['sum', 'checksum--gosum-mismatch']);
  expect(section?.line).toBe(3);
});

it('a link in it ends where it ended, and its own id is its anchor', () => {
  const value =
    '# A\n\n<h2 name="n" title="a id=fake" id="b&amp;c"><a name="x"></a><a href="https://x.example/">Link</a> title</h2>\n\nText.\n';
  const { top } = parseGuide(new VFile({ path: 'a.md', value }));
  const [section] = top.sections[0]?.sections ?? [];
  expect(section?.anchors).toEqual(['b&c', 'x', 'link-title']);
  const html = section?.heading?.children.flatMap((node) =>
    node.type === 'html' ? node.value : [],
  );
  expect(html).toEqual(['<a href="https://x.example/">', '</a>']);
});

it.each([
  '<h2>One</h2> and more',
  '<h2>One</h3>',
  '<h2><div>One</div></h2>',
  '<h2><img src="x.png"></h2>',
  '<hr>',
  '<header>One</header>',
])('%s stays as it is', (html) => {
  expect(read(html)).toBeNull();
});
