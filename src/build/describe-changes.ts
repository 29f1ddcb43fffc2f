import type { Site } from './load-site.ts';

/**
 * What a build has to say of its addresses without failing: that none are recorded yet, or that some
 * have moved by themselves. Empty where all is as recorded.
 */
export function describeChanges({ links }: Pick<Site, 'links'>): string[] {
  const { recorded, added, moved } = links;
  if (recorded === null) {
    return [
      'No links.lock.json, so links may break unseen: `npx diagnostree links` records the addresses of today.',
    ];
  }
  const fresh = moved.filter((one) => !one.recorded);
  const lines = fresh.slice(0, MOST).map(({ from, to }) => `${from} is gone and leads to ${to}`);
  if (fresh.length > MOST) lines.push(`… and ${fresh.length - MOST} more`);
  if (fresh.length + added.length > 0) {
    lines.push(
      `${added.length} new and ${fresh.length} moved addresses since links.lock.json was written: \`npx diagnostree links\` records them.`,
    );
  }
  return lines;
}

/** Redirects named one by one. */
const MOST = 5;
