import { expect, test } from 'vitest';
import { describeCheck } from '#build/describe-check.ts';
import { describeIssue } from '#build/describe-issue.ts';
import { type Site, loadSite } from '#build/load-site.ts';
import { openSite, packSite } from '#build/pack-site.ts';
import { renderGuide } from '#build/render-document.ts';
import { listHeadingAnchors } from '#core/guide/list-heading-anchors.ts';
import { makeFolder } from '../cli/run-cli.ts';

const folders = ['content', 'tests/site/every-kind', 'tests/site/several'];

/** As another thread gets it. */
function reopen(site: Site): Site {
  return openSite(structuredClone(packSite(site)));
}

test.each(folders)('a packed site shows what it showed before: %s', async (folder) => {
  const site = await loadSite(folder);
  const opened = reopen(site);
  expect(site.index.issues.length).toBeGreaterThan(1);
  for (const [at, guide] of site.guides.entries()) {
    const other = opened.guides[at];
    expect(other?.root).toEqual(guide.root);
    expect(other && renderGuide(other, opened)).toBe(renderGuide(guide, site));
  }
  for (const [at, issue] of site.index.issues.entries()) {
    const other = opened.index.issues[at];
    expect(other && describeIssue(other, opened)).toEqual(describeIssue(issue, site));
  }
  for (const [at, node] of site.tree.nodes.entries()) {
    const other = opened.tree.nodes[at];
    expect(other).toEqual(node);
    const issue = site.index.issues.find(({ id }) => 'issue' in node && id === node.issue);
    if (!other || !issue) continue;
    expect(describeCheck(other, issue, opened)).toEqual(describeCheck(node, issue, site));
  }
  expect(opened.links).toEqual(site.links);
  expect(opened.words).toBe(site.words);
});

test('blocks that lists share are one object still, as versions and anchors need it', async () => {
  const site = await loadSite('content');
  const opened = reopen(site);
  const [guide] = opened.guides;
  const headings = guide ? [...listHeadingAnchors(guide).keys()] : [];
  expect(headings.length).toBeGreaterThan(10);
  for (const heading of headings) expect(guide?.root.children).toContain(heading);
  const symptoms = opened.index.issues.flatMap((issue) => issue.symptoms);
  const own = symptoms.filter((block) => guide?.root.children.includes(block));
  expect(own.length).toBeGreaterThan(0);
});

test('few documents are unpacked at a time, and each anew is the same', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const folder = makeFolder(
    Object.fromEntries(names.map((name) => [`${name}.md`, `# Error ${name}\n\nIt broke.\n`])),
  );
  const opened = reopen(await loadSite(folder));
  const before = opened.guides.map(({ root }) => root);
  const [first] = opened.guides;
  expect(first?.root).not.toBe(before[0]);
  expect(first?.root).toEqual(before[0]);
  expect(first?.root).toBe(first?.root);
});

test('what is left out is refused, not empty', async () => {
  const site = await loadSite('content');
  const opened = reopen(site);
  expect(() => opened.search).toThrow('leaves out');
  const { files, search } = site;
  expect(openSite(packSite(site), { files, search, searching: null }).search).toBe(search);
});
