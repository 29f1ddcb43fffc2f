import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { root } from './code-digest.ts';
import { contentDir } from './content-dir.ts';
import type { Progress } from './create-progress.ts';
import { DrawHelpers } from './draw-helpers.ts';
import { drawPages } from './draw-pages.ts';
import { KeptPages } from './kept-pages.ts';
import { pageKeys } from './page-keys.ts';
import { openSite, packSite } from './pack-site.ts';
import { releaseMemory } from './save-memory.ts';
import { shareSite, takeSite } from './share-site.ts';

/** Pages below which a second thread would still be starting when the first is done. */
const MANY_PAGES = 2500;

const TALK = new Set(['--quiet', '--silent', '--verbose']);

export interface MakePagesOptions {
  progress: Progress;
  /** Gets the address of each page that Astro doesn't know of. */
  addresses: string[];
}

/**
 * Has the pages made by `drawPages`, but for those of the last build that are the same, and says how
 * many of them are written. Clears the folder of the site itself, which Astro has to be told not to do.
 */
export function makePages({ progress, addresses }: MakePagesOptions): AstroIntegration {
  let home = '';
  let outDir = new URL('file:///');
  let settings: unknown[] = [];
  let packed = false;
  return {
    name: 'diagnostree:make-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        const base = config.base.replace(/\/*$/, '/');
        home = new URL(base, config.site ?? 'http://localhost:4321').href;
        outDir = config.outDir;
        // Flags of the command may change what pages say, too; these change what the command says.
        const flags = process.argv.slice(2).filter((flag) => !TALK.has(flag));
        settings = [config.base, config.site, flags];
        refuseOwn(fileURLToPath(outDir));
      },
      'astro:build:setup': () => {
        if (packed) releaseMemory();
        packed = false;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const site = takeSite();
        if (!site)
          throw new Error('Unexpected pages of unread documents; checkContent must run first.');
        const keys = pageKeys(site, settings);
        const kept = new KeptPages(fileURLToPath(outDir), keys);
        const helpers = new DrawHelpers();
        if (keys.size - kept.size < MANY_PAGES) shareSite(site);
        else {
          const packedSite = packSite(site);
          packed = true;
          helpers.start(packedSite);
          // Nothing holds on to the site as it was: while pages are made, this is all there is of it.
          const { files, search, searching } = site;
          shareSite(openSite(packedSite, { files, search, searching, parsed: new Map() }));
        }
        setPrerenderer((prerenderer) =>
          drawPages(prerenderer, {
            outDir,
            home,
            progress,
            helpers,
            kept,
            onPage: (address) => addresses.push(address),
          }),
        );
      },
    },
  };
}

/** Ends the build where the folder that it would empty holds the project or its documents. */
function refuseOwn(outDir: string): void {
  const folder = path.resolve(outDir) + path.sep;
  const lost = [root, contentDir()].find((one) =>
    (path.resolve(one) + path.sep).startsWith(folder),
  );
  if (lost === undefined) return;
  console.error(
    `Unexpected --outDir ${outDir}, expected a folder of its own: a build empties it, and ${lost} is in it.`,
  );
  process.exit(1);
}
