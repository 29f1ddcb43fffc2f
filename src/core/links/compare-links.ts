import type { Ledger } from './ledger.ts';
import type { Link } from './link.ts';
import { resolveLink, type Live } from './resolve-link.ts';

/** How the addresses of a site differ from those that were published. */
export interface Comparison {
  /** New ones, which the ledger doesn't have yet. */
  added: Link[];
  /** Published ones that lead nowhere; a page stands for all that was on it or below it. */
  dropped: Dropped[];
  /** Published ones that are gone, with where each leads instead. */
  moved: Moved[];
}

export interface Dropped extends Link {
  /** How many other addresses go with it: steps, checks, fragments. */
  below: number;
}

export interface Moved {
  from: string;
  to: string;
  /** Whether the ledger says so already. */
  recorded: boolean;
}

/**
 * Compares the addresses of a site with the ledger's.
 *
 * One that an author chose is dropped where it is gone and nobody has said what becomes of it, be it
 * of the address itself, its page or its issue. One that is made from prose moves by itself.
 */
export function compareLinks(links: readonly Link[], ledger: Ledger): Comparison {
  const live: Live = new Set(links.map(({ path }) => path));
  const gone = Object.entries(ledger.links)
    .filter(([path]) => !live.has(path))
    .map(([path, { issue = null, source = null, derived }]): Link => ({
      path,
      issue,
      source,
      ...(derived ? { derived } : {}),
    }));
  const undecided = new Map<string, Dropped>();
  const folded: string[] = [];
  for (const link of gone) {
    const [own, ...above] = [link.path, ...listAbove(link)];
    const decided = [own, ...above].some((path) => isDecided(path, ledger));
    const lost = above.find((path) => isLost(path, ledger, live));
    if (decided) continue;
    if (lost !== undefined) folded.push(lost);
    else if (link.derived !== true) undecided.set(own, { ...link, below: 0 });
  }
  for (const path of folded) {
    const page = undecided.get(path);
    if (page) page.below += 1;
  }
  const moved = gone.flatMap(({ path }): Moved[] => {
    const [, ...above] = [path, ...listAbove(ledgerLink(path, ledger))];
    if (undecided.has(path) || above.some((one) => undecided.has(one))) return [];
    const to = resolveLink(path, ledger, live);
    const recorded = isDecided(path, ledger);
    return to === null || to === path ? [] : [{ from: path, to, recorded }];
  });
  const added = links.filter(({ path }) => !Object.hasOwn(ledger.links, path));
  return { added, dropped: [...undecided.values()], moved };
}

/** The pages that an address belongs to: the one that its fragment is on, and its issue's. */
function listAbove({ path, issue }: Pick<Link, 'path' | 'issue'>): string[] {
  const page = path.replace(/#.*/s, '');
  const meant = issue === null ? null : `/issues/${issue}/`;
  return [...new Set([page, meant])].filter((one): one is string => one !== null && one !== path);
}

function ledgerLink(path: string, { links }: Ledger): Pick<Link, 'path' | 'issue'> {
  return { path, issue: links[path]?.issue ?? null };
}

function isDecided(path: string, { redirects, retired }: Ledger): boolean {
  return Object.hasOwn(redirects, path) || Object.hasOwn(retired, path);
}

/** Whether a published page is gone without a word; those are reported once, with all that was on them. */
function isLost(path: string, ledger: Ledger, live: Live): boolean {
  return Object.hasOwn(ledger.links, path) && !live.has(path) && !isDecided(path, ledger);
}
