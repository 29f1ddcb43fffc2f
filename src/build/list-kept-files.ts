/** A file of the finished site. */
export interface SiteFile {
  /** Path in `dist/`, with `/` between folders. */
  name: string;
  /** Bytes; asked for only where it may be kept, since a large site has tens of thousands of files. */
  size: () => number;
}

/** Bytes, uncompressed, that a first visit may bring along: about 1 MB on the wire. */
export const BUDGET = 4_000_000;

/**
 * What is kept from the first visit on, in the order of need. The first group is what no page works
 * without; each other one is kept whole where it fits, so that what works without a network is told in
 * a sentence. Of a large search index, that may be its head alone.
 */
const GROUPS: readonly RegExp[] = [
  /^(?:index\.html|offline\/index\.html|404\.html|_astro\/.*|favicon\.svg|icon-192\.png|manifest\.json)$/,
  /^search\/[^/]+$/,
  /^search\/[^/]+\/.*$/,
  /^issues\/[^/]+\/index\.html$/,
  /^(?:guides\/[^/]+\/index\.html|media\/.*)$/,
  /^(?:browse\/(?!map\/)[^/]+\/index\.html|addresses\.json)$/,
  /^issues\/[^/]+\/(?:[^/]+\/index\.html|checks\.json)$/,
  /^browse\/map\/.*$/,
];

const SHARDS = 2;

/** Bytes of some files, counted until they are more than `most`. */
function sizeOf(files: readonly SiteFile[], most: number): number {
  let size = 0;
  for (const file of files) {
    if (size > most) break;
    size += file.size();
  }
  return size;
}

/** Chooses the files to keep, by groups, up to `budget` bytes. */
export function listKeptFiles(files: readonly SiteFile[], budget = BUDGET): string[] {
  const kept: string[] = [];
  let left = budget;
  let isSearchKept = true;
  for (const [rank, group] of GROUPS.entries()) {
    const own = files.filter(({ name }) => group.test(name));
    const size = sizeOf(own, rank === 0 ? Infinity : left);
    if (rank > 0 && size > left) {
      if (rank === SHARDS && own.length > 0) isSearchKept = false;
      continue;
    }
    left -= size;
    kept.push(...own.map(({ name }) => name).sort());
  }
  // A home page kept for good would ask for shards that the next version has no more.
  return isSearchKept ? kept : kept.filter((name) => name !== 'index.html');
}
