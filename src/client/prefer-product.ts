import type { Result } from '#core/search/verdict.ts';
import { nameProduct, type Scope } from './name-product.ts';

/** What the documents of some results say of the product that a link names. */
export interface Preference {
  product: string;
  /** By issue: how plainly its document names the product, and what it applies to. */
  scopes: ReadonlyMap<string, { strength: number; appliesTo: readonly string[] }>;
}

/** An issue as it is published, as far as it is read here. */
interface Published {
  title: string;
  source: { path: string };
  guide: { title: string; appliesTo: string[] };
}

/**
 * Looks up whether results are about a product. A result whose data can't be had counts as one that
 * doesn't say.
 *
 * @param base what the site is served below: `/`, `/help/`
 */
export async function preferProduct(
  product: string,
  results: readonly Result[],
  base: string,
): Promise<Preference> {
  const scopes = await Promise.all(
    results.map(async ({ id }) => {
      const scope = await loadScope(`${base}issues/${encodeURIComponent(id)}.json`);
      const strength = scope ? nameProduct(product, scope) : 0;
      return [id, { strength, appliesTo: scope?.appliesTo ?? [] }] as const;
    }),
  );
  return { product, scopes: new Map(scopes) };
}

async function loadScope(address: string): Promise<Scope | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const { title, source, guide } = (await response.json()) as Published;
    return { title, path: source.path, guideTitle: guide.title, appliesTo: guide.appliesTo };
  } catch {
    return null;
  }
}

/**
 * Decides between results that fit equally: those whose documents name the product most plainly come
 * first, the others stay at hand. Where no document names it, or all do alike, nothing is decided.
 */
export function decideByProduct(
  group: readonly Result[],
  { scopes }: Preference,
): { first: Result[]; others: Result[] } {
  const strengthOf = ({ id }: Result): number => scopes.get(id)?.strength ?? 0;
  const most = Math.max(...group.map(strengthOf));
  return {
    first: group.filter((result) => strengthOf(result) === most),
    others: group.filter((result) => strengthOf(result) < most),
  };
}
