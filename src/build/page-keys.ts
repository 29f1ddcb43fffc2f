import { hash } from 'node:crypto';
import process from 'node:process';
import type { Guide } from '#core/guide/guide.ts';
import { listMentions } from '#core/guide/list-mentions.ts';
import { resolvePath } from '#core/guide/resolve-path.ts';
import type { TreeMap } from '#core/tree/plan-maps.ts';
import type { TreeNode } from '#core/tree/tree.ts';
import { codeDigest } from './code-digest.ts';
import { issuesOf } from './find-guide.ts';
import { nodeOf, nodesOf } from './find-node.ts';
import { linkTarget } from './link-target.ts';
import type { Site } from './load-site.ts';
import { mapsOf } from './maps-of.ts';
import { oldFragments } from './old-fragments.ts';
import { listImages } from './read-images.ts';
import { waysIn } from './ways-in.ts';

/** What of the environment pages say. */
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'SITE_NAME', 'LINK_BASE', 'REPORT_URL', 'SITE_LANG'];

/**
 * A key for each page of a document or of the tree, by its file in `dist/`: the same key, the same
 * page. It is made of all that the page shows, told by what is cheap to know: the text of the
 * document, where its links lead now, the nodes of the tree, the code. Other pages have no key.
 */
export function pageKeys(site: Site): Map<string, string> {
  const keys = new Map<string, string>();
  const frame = frameOf(site);
  for (const guide of site.guides) {
    const key = digest([frame, ...describeGuide(guide, site)]);
    keys.set(`guides/${guide.id}/index.html`, key);
    for (const { id } of issuesOf(guide, site)) {
      keys.set(`issues/${id}.json`, key);
      const nodes = nodesOf(id, site.tree);
      if (nodes.length > 1) keys.set(`issues/${id}/checks.json`, key);
      for (const node of nodes) keys.set(`issues/${node.id}/index.html`, key);
    }
  }
  for (const node of site.tree.nodes) {
    if (node.kind !== 'question') continue;
    const key = digest([frame, describeNode(node, site), describeWay(node.id, site)]);
    keys.set(`browse/${node.id}/index.html`, key);
  }
  const maps = mapsOf(site.tree);
  const known = digest([...maps.keys()]);
  for (const map of maps.values()) {
    const key = digest([frame, known, map, describeAbove(map, maps)]);
    keys.set(`browse/map/${map.id}/index.html`, key);
  }
  return keys;
}

/** What every page depends on. */
function frameOf({ guides, tree, links, words }: Site): string {
  const { redirects, retired } = links.ledger;
  const [only, second] = guides;
  return digest([
    codeDigest(['src']),
    SETTINGS.map((name) => process.env[name] ?? ''),
    words.lang,
    tree.root,
    redirects,
    retired,
    // A site of one document has its name and its notices.
    second === undefined ? [only?.title, only?.description, only?.banner] : null,
  ]);
}

function describeGuide(guide: Guide, site: Site): unknown[] {
  const { value, includes } = site.parsed.get(guide.path) ?? { value: '', includes: new Map() };
  const targets = listLinks(guide).map((url) => {
    const target = linkTarget(url, guide, site);
    return target && [target.guide.id, target.issue?.id];
  });
  const images = listImages(guide).map(({ url }) => {
    const path = resolvePath(guide.path, url);
    return path === null ? null : site.images.get(path)?.name;
  });
  return [
    guide.id,
    guide.path,
    value,
    [...includes],
    targets,
    images,
    oldFragments(`/guides/${guide.id}/`, site.links),
    issuesOf(guide, site).map(({ id, title, anchors }) => [
      id,
      title,
      anchors,
      nodesOf(id, site.tree).map((node) => describeNode(node, site)),
    ]),
  ];
}

const RAW_LINK = /<a\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/** Addresses that a document links to, those in raw HTML too, where they lead into the site. */
function listLinks({ root }: Guide): string[] {
  const { links, html } = listMentions(root);
  const raw = html.flatMap(({ value }) =>
    Array.from(value.matchAll(RAW_LINK), ([, ...quoted]) => quoted.find(Boolean) ?? ''),
  );
  return [...links.map(({ url }) => url), ...raw.map((url) => url.replaceAll('&amp;', '&'))].filter(
    (url) => !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url),
  );
}

function describeNode(node: TreeNode, { tree }: Site): unknown[] {
  return [node, node.options.map(({ to }) => nodeOf(to, tree)?.kind)];
}

/** The answers that lead to a question. */
function describeWay(id: string, { tree }: Site): unknown[] {
  const ways = waysIn(tree);
  const answers: unknown[] = [];
  for (let way = ways.get(id); way; way = ways.get(way.from)) answers.push(way);
  return answers;
}

function describeAbove({ above }: TreeMap, maps: ReadonlyMap<string, TreeMap>): (string | null)[] {
  const map = above === null ? undefined : maps.get(above);
  return map ? [map.spot.node.title, map.spot.answer, ...describeAbove(map, maps)] : [];
}

/** Where something stands in a document is on no page. */
function digest(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) =>
    key === 'position' || key === 'line' ? undefined : part instanceof Map ? [...part] : part,
  );
  return hash('sha1', text, 'hex').slice(0, 16);
}
