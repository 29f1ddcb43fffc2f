import type { Guide } from '#core/guide/guide.ts';
import type { Issue } from '#core/issue/issue.ts';
import type { Site } from './load-site.ts';

/** Every page asks for a guide, and there are thousands of both. */
interface Lookup {
  byId: Map<string, Guide>;
  byPath: Map<string, Guide>;
  issues: Map<string, Issue[]>;
}

const lookups = new WeakMap<readonly Guide[], Lookup>();

function lookInto({ guides, index }: Site): Lookup {
  const known = lookups.get(guides);
  if (known) return known;
  const lookup = {
    byId: new Map(guides.map((guide) => [guide.id, guide])),
    byPath: new Map(guides.map((guide) => [guide.path.toLowerCase(), guide])),
    issues: Map.groupBy(index.issues, ({ guide }) => guide),
  };
  lookups.set(guides, lookup);
  return lookup;
}

/** The document of that id; undefined where there is none. */
export function guideById(id: string, site: Site): Guide | undefined {
  return lookInto(site).byId.get(id);
}

/** The document that an issue is from. Throws where the index names one that wasn't read. */
export function guideOf(issue: Issue, site: Site): Guide {
  const guide = guideById(issue.guide, site);
  if (!guide)
    throw new Error(`Issue ${issue.id} is from ${issue.guide}, which is no guide of this site.`);
  return guide;
}

/** The document at a path of the content folder, however its letters are cased. */
export function guideAt(path: string | null, site: Site): Guide | undefined {
  return path === null ? undefined : lookInto(site).byPath.get(path.toLowerCase());
}

/** The issues of a document, in its order. */
export function issuesOf(guide: Guide, site: Site): readonly Issue[] {
  return lookInto(site).issues.get(guide.id) ?? [];
}
