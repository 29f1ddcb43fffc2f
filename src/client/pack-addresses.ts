import type { Addresses } from './find-address.ts';

/** What pages lie in, in the order in which they are offered. */
const FOLDERS = ['issues', 'guides', 'browse'] as const;

/** Id of a page; of a document its path, with the id where that isn't told by it. */
type Entry = string | [path: string, id: string];

/** Addresses as a file has them: for each folder titles, each with the pages that have it. */
export type PackedAddresses = Record<
  (typeof FOLDERS)[number],
  [title: string, ...entries: Entry[]][]
>;

/**
 * Packs addresses for a file: what they have in common is said once, or not at all.
 *
 * `{ href: '/help/issues/disk-full/', title: 'The disk is full' }` → `[['The disk is full', 'disk-full']]`
 * of `issues`
 *
 * @param base what the site is served below: `/`, `/help/`
 */
export function packAddresses(addresses: Addresses, base: string): PackedAddresses {
  const packed: PackedAddresses = { issues: [], guides: [], browse: [] };
  for (const folder of FOLDERS) {
    const start = `${base}${folder}/`;
    const titles = new Map<string, Entry[]>();
    for (const { href, title, path } of addresses) {
      if (!href.startsWith(start)) continue;
      const id = href.slice(start.length, -1);
      const entries = titles.get(title) ?? [];
      titles.set(title, entries);
      if (path === undefined) entries.push(id);
      else entries.push(idOf(path) === id ? path : [path, id]);
    }
    packed[folder] = Array.from(titles, ([title, entries]) => [title, ...entries]);
  }
  return packed;
}

/** The addresses of a file. */
export function unpackAddresses(packed: PackedAddresses, base: string): Addresses {
  return FOLDERS.flatMap((folder) =>
    packed[folder].flatMap(([title, ...entries]) =>
      entries.map((entry) => {
        if (folder !== 'guides') return { href: `${base}${folder}/${String(entry)}/`, title };
        const [path, id] = typeof entry === 'string' ? [entry, idOf(entry)] : entry;
        return { href: `${base}${folder}/${id}/`, title, path };
      }),
    ),
  );
}

/** The id that nearly every document has: `Storage/FAQ` → `storage-faq` */
function idOf(path: string): string {
  return path.toLowerCase().replaceAll('/', '-');
}
