/// <reference types="astro/client" />
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** A path of the site with its base in front: `issues/x/` → `/help/issues/x/` */
export function siteUrl(path: string): string {
  return BASE + path.replace(/^\//, '');
}

export const issueUrl = (id: string): string => siteUrl(`issues/${id}/`);
export const guideUrl = (id: string, anchor?: string): string =>
  siteUrl(`guides/${id}/${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`);
