/** Where and how a site is served. */
export interface Served {
  /** Its host, if that is known: `https://docs.example.com` */
  site?: string | undefined;
  /** The path there that it is below: `/`, `/help/` */
  base: string;
  /** The Content-Security-Policy of its pages. */
  policy: string;
}

/** Address of the home page; below a host of no meaning where none is known. */
export function homeOf({ site, base }: Pick<Served, 'site' | 'base'>): string {
  return new URL(base, site ?? 'http://localhost:4321').href;
}
