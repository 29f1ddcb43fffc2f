import { hash } from 'node:crypto';
import process from 'node:process';
import type { Guide } from '#core/guide/guide.ts';
import { resolveLink } from '#core/links/resolve-link.ts';
import type { TreeMap } from '#core/tree/plan-maps.ts';
import type { TreeNode } from '#core/tree/tree.ts';
import { codeDigest } from './code-digest.ts';
import { issuesOf } from './find-guide.ts';
import { nodeOf, nodesOf } from './find-node.ts';
import type { Site } from './load-site.ts';
import { mapsOf } from './maps-of.ts';
import { livePaths, oldFragments } from './old-fragments.ts';
import { waysIn } from './ways-in.ts';

/** What of the environment pages and their code say. */
const SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'SITE_NAME',
  'LINK_BASE',
  'REPORT_URL',
  'SITE_LANG',
  'NODE_ENV',
];
/** Flags of the command that change nothing but what it says. */
const TALK = new Set(['--quiet', '--silent', '--verbose']);

/** How a site is built, but for its documents: what this process was started with. */
export function settingsOf(): unknown[] {
  const flags = process.argv.slice(2).filter((flag) => !TALK.has(flag));
  return [flags, SETTINGS.map((name) => process.env[name] ?? '')];
}

/**
 * Makes a key for each page of a document or of the tree, by its file in `dist/`: the same key, the
 * same page. It is made of all that the page shows, told by what is cheap to know. What documents
 * show of each other (names, addresses, pictures) is in every key, so that no link of theirs has to
 * be looked for. Other pages have no key.
 */
export function pageKeys(site: Site): Map<string, string> {
  const keys = new Map<string, string>();
  const frame = digest(describeSite(site));
  for (const guide of site.guides) {
    const key = digest([frame, describeGuide(guide, site)]);
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
    if (map.above === null) continue;
    const key = digest([frame, known, map, describeAbove(map, maps)]);
    keys.set(`browse/map/${map.id}/index.html`, key);
  }
  return keys;
}

/** What every page depends on. */
function describeSite({ guides, index, tree, links, images, words }: Site): unknown[] {
  const { redirects, retired } = links.ledger;
  const [only, second] = guides;
  return [
    codeDigest(['src']),
    settingsOf(),
    words.lang,
    tree.root,
    redirects,
    retired,
    guides.map(({ id, path, title }) => [id, path, title]),
    index.issues.map(({ id, guide, title, anchors }) => [id, guide, title, anchors]),
    Array.from(images, ([path, { name }]) => [path, name]),
    // A site of one document has its name and its notices.
    second === undefined ? [only?.description, only?.banner] : null,
  ];
}

function describeGuide(guide: Guide, site: Site): unknown[] {
  const parsed = site.parsed.get(guide.path);
  if (!parsed) throw new Error(`${guide.path} is a document of the site, but was not parsed.`);
  const { ledger } = site.links;
  const old = oldFragments(`/guides/${guide.id}/`, site.links).map((path) => {
    const to = resolveLink(path, ledger, livePaths(site.links));
    const node = to?.replace(/^\/\w+\/|\/(?:#.*)?$/gs, '') ?? '';
    return [path, to, nodeOf(node, site.tree)?.title];
  });
  return [
    guide.id,
    parsed.value,
    [...parsed.includes],
    old,
    issuesOf(guide, site).map(({ id }) =>
      nodesOf(id, site.tree).map((node) => describeNode(node, site)),
    ),
  ];
}

function describeNode(node: TreeNode, { tree, parsed }: Site): unknown[] {
  const kinds = node.options.map(({ to }) => nodeOf(to, tree)?.kind);
  // What a document says in a check is told by its text, but not what stands beside it.
  const isTold = 'content' in node && parsed.has(node.source?.path ?? '');
  return [isTold ? { ...node, content: null } : node, kinds];
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

/** Lines of a document that change alone are told by its text. */
function digest(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) =>
    key === 'position' || key === 'line' ? undefined : part instanceof Map ? [...part] : part,
  );
  return hash('sha1', text, 'hex').slice(0, 16);
}
