import type { AstroPrerenderer } from 'astro';
import type { Progress } from './create-progress.ts';

/** Astro's way of making pages, saying how many of them are written. */
export function showPages(prerenderer: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  let total = 0;
  let done = 0;
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    render(...page) {
      progress.on('Writing pages', done++, total);
      return prerenderer.render(...page);
    },
    async teardown() {
      progress.on('Writing pages', done, total);
      progress.end();
      await prerenderer.teardown?.();
    },
  };
}
