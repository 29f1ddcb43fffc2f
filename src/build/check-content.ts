import path from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { ContentError } from './content-error.ts';
import { count } from './count.ts';
import type { Progress } from './create-progress.ts';
import { describeChanges } from './describe-changes.ts';
import { loadSite, type Site } from './load-site.ts';
import { reportMessages } from './report-messages.ts';
import { storeOf } from './document-store.ts';
import { shareSite } from './share-site.ts';
import { startSearch } from './start-search.ts';

/** Messages that a build prints at most, besides errors: nobody reads thousands of lines there. */
const MOST_MESSAGES = 500;

/**
 * Reads the documents before Astro does anything with them, prints what there is to say, and ends
 * the build where a page would be wrong: with the messages, not with a stack trace.
 *
 * @param onChecked called with a site that has no errors, before its pages are drawn
 */
export function checkContent(
  folder: string,
  progress: Progress,
  onChecked: (site: Site) => void = () => undefined,
): AstroIntegration {
  let reading: Promise<Site> | undefined;
  const read = (): Promise<Site> =>
    (reading ??= loadSite(folder, {
      store: storeOf(folder),
      onProgress: progress.on,
      startSearch,
    }));
  return {
    name: 'diagnostree:check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        // While Astro starts; what goes wrong is told when it has.
        read().catch(() => undefined);
      },
      'astro:build:start': async ({ logger }) => {
        try {
          const site = await read();
          // Nothing here holds on to it while pages are made.
          reading = undefined;
          const { files, guides, index } = site;
          progress.end();
          const { text, errors, warnings } = reportMessages(files, {
            color: process.stderr.isTTY,
            most: MOST_MESSAGES,
          });
          if (text) console.error(`${text}\n`);
          if (errors > 0) {
            console.error(
              `${count(errors, 'error')}: nothing was built. Each rule is explained in AUTHORING.md.`,
            );
            process.exit(1);
          }
          shareSite(site);
          onChecked(site);
          logger.info(
            `${count(guides.length, 'document')}, ${count(index.issues.length, 'issue')}, ${count(warnings, 'warning')}`,
          );
          for (const line of describeChanges(site)) logger.info(line);
        } catch (error) {
          progress.end();
          if (!(error instanceof ContentError)) throw error;
          console.error(error.message);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(folder + path.sep)) server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
