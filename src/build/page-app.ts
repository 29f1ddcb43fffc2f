import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';
import type { PageTask } from './page-queue.ts';

/** The code of a site's pages, as Astro has built it. */
export interface PageCode {
  /** Address of its module. */
  entry: string;
  /** Names of the scripts and styles that pages load, in the site's `_astro/`. */
  assets: string[];
}

/** The page for unknown addresses: the one that hosts look for by the name of its file. */
const UNKNOWN = '404.html';

/** What of Astro's built pages is used here (7.3). */
interface BuiltApp extends StaticPathsApp {
  match: (request: Request, allowPrerendered: true) => RouteData | undefined;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Makes the pages and files of a site from the documents that `shareSite` was given. */
export class PageApp {
  readonly #app: BuiltApp;
  /** Of each file that was listed: where another route comes first, an address alone doesn't tell. */
  readonly #routes = new Map<string, RouteData>();

  private constructor(app: BuiltApp) {
    this.#app = app;
  }

  /** Throws where the code is not as Astro builds it. */
  static async open({ entry, assets }: PageCode): Promise<PageApp> {
    const styles = assets.find((name) => name.endsWith('.css'));
    if (styles === undefined) throw new Error('Unexpected pages without a stylesheet.');
    const { app } = (await import(entry)) as { app: BuiltApp };
    // All pages have the same stylesheet, and no scripts but those of their components.
    const sheet = { depth: 0, order: 0, sheet: { type: 'external', src: `_astro/${styles}` } };
    app.setInternals({ pagesByKeys: { get: () => ({ styles: [sheet] }) } });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    return new PageApp(app);
  }

  /** Path below the site's folder of everything there is to make. */
  async list(): Promise<string[]> {
    const paths = await new StaticPaths(this.#app).getAll();
    for (const { pathname, route } of paths) {
      const file = fileOf(pathname, route);
      if (!this.#routes.has(file)) this.#routes.set(file, route);
    }
    return [...this.#routes.keys()];
  }

  async render({ file, address }: PageTask): Promise<Response> {
    const request = new Request(address);
    const routeData = this.#routes.get(file) ?? this.#app.match(request, true);
    if (!routeData) throw new Error(`No route of the built pages leads to ${address}.`);
    const response = await this.#app.render(request, { routeData });
    // This one says of itself that it isn't there.
    return file === UNKNOWN ? new Response(response.body) : response;
  }
}

/** Whether a file of a site is what browsers show at an address of its own. */
export function isPage(file: string): boolean {
  return file.endsWith('.html');
}

function fileOf(pathname: string, { type }: RouteData): string {
  const trimmed = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return trimmed;
  if (`${trimmed}.html` === UNKNOWN) return UNKNOWN;
  return trimmed === '' ? 'index.html' : `${trimmed}/index.html`;
}

/** The address of a file of a site whose home page is at `home`. */
export function addressOf(file: string, home: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '/');
  return new URL(path, home).href;
}
