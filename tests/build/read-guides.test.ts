import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { loadSite } from '#build/load-site.ts';
import { type ParsedGuides, readGuides } from '#build/read-guides.ts';
import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import { renderHtml } from '#core/guide/render-html.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { makeFolder } from '../cli/run-cli.ts';

const article = (title: string) =>
  `# ${title}\n\n[!INCLUDE [Note](note.md)]\n\n### Skipped level\n`;

/** Reads a folder of documents after another; gives the paths that were parsed. */
function reader() {
  const known: ParsedGuides = new Map();
  return (documents: Record<string, string>, includes: Record<string, string> = {}) => {
    const parsed: string[] = [];
    const guides = readGuides(
      Object.entries(documents).map(([path, value]) => new VFile({ path, value })),
      assignGuideIds(Object.keys(documents)),
      (path) => includes[path] ?? null,
      known,
      (file, options) => {
        parsed.push(file.path);
        return parseGuide(file, options);
      },
    );
    return { parsed, guides };
  };
}

const messagesOf = ({ file }: { file: VFile }) =>
  file.messages.map(({ line, ruleId }) => `${line ?? ''} ${ruleId ?? ''}`);

test('only a changed document is parsed again, and an unchanged one keeps its messages', () => {
  const read = reader();
  const first = read({ 'a.md': article('A'), 'b.md': article('B') });
  expect(first.parsed).toEqual(['a.md', 'b.md']);
  const again = read({ 'a.md': article('A'), 'b.md': `\n${article('B')}` });
  expect(again.parsed).toEqual(['b.md']);
  expect(again.guides.map(messagesOf)).toEqual([
    ['3 include', '5 heading-level'],
    ['4 include', '6 heading-level'],
  ]);
  expect(again.guides[0]?.root).toBe(first.guides[0]?.root);
});

test('a change of an included file, or its appearance, parses what includes it', () => {
  const read = reader();
  const documents = { 'a.md': article('A'), 'b.md': '# B' };
  read(documents);
  expect(read(documents, { 'note.md': 'New.' }).parsed).toEqual(['a.md']);
  expect(read(documents, { 'note.md': 'Newer.' }).parsed).toEqual(['a.md']);
  expect(read(documents, { 'note.md': 'Newer.' }).parsed).toEqual([]);
});

test('a document that was deleted is gone, and its name free for another', () => {
  const read = reader();
  expect(read({ 'x/a.md': '# A', 'y/a.md': '# A' }).guides.map(({ id }) => id)).toEqual([
    'x-a',
    'y-a',
  ]);
  const { parsed, guides } = read({ 'y/a.md': '# A' });
  expect(parsed).toEqual([]);
  expect(guides.map(({ id }) => id)).toEqual(['a']);
  expect(read({ 'x/a.md': '# A', 'y/a.md': '# A' }).parsed).toEqual(['x/a.md']);
});

test('a folder read again says the same, and its trees are as they were parsed', async () => {
  const known: ParsedGuides = new Map();
  const folder = makeFolder({
    'a.md':
      '# A\n\n## Cause\n\n- **Cause 1**: x\n- y\n\n## Resolution\n\n![gone](x.png)\n\n[b](b.md)\n',
  });
  const first = await loadSite(folder, { known });
  const tree = structuredClone(first.guides[0]?.root);
  const said = first.files.map((file) => file.messages.map(String));
  for (const { root } of first.guides) renderHtml(root.children);
  const second = await loadSite(folder, { known });
  expect(second.guides[0]?.root).toEqual(tree);
  expect(second.files.map((file) => file.messages.map(String))).toEqual(said);
  expect(second.index).toEqual(first.index);
});
