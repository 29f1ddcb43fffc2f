import type { AstroIntegration } from 'astro';
import type { Progress } from './create-progress.ts';
import type { DrawHelpers } from './draw-helpers.ts';
import { drawPages } from './draw-pages.ts';

/**
 * Has the pages made by `drawPages`, and says how many of them are written.
 *
 * @param addresses gets the address of each page that Astro doesn't know of
 */
export function makePages(
  progress: Progress,
  helpers: DrawHelpers,
  addresses: string[],
): AstroIntegration {
  let home = '';
  let outDir = new URL('file:///');
  return {
    name: 'diagnostree:make-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.replace(/\/*$/, '/');
        home = new URL(base, config.site ?? 'http://localhost:4321').href;
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          drawPages(prerenderer, {
            outDir,
            home,
            progress,
            helpers,
            onPage: (address) => addresses.push(address),
          }),
        );
      },
    },
  };
}
