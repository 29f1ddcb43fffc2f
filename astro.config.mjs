import process from 'node:process';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/build/content-dir.ts';
import { createProgress } from './src/build/create-progress.ts';
import { loadSite } from './src/build/load-site.ts';
import { readSettings } from './src/build/read-settings.ts';
import { shipWords } from './src/build/ship-words.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { siteIntegration } from './src/build/site-integration.ts';
import { CONTENT_POLICY } from './src/layouts/content-policy.ts';

const { site, base } = readSettings();
/**
 * Known once the documents are read, wanted once scripts are put together.
 * @type {import('./src/words/words.ts').Lang | undefined}
 */
let lang;
/** The names of scripts stand in every page; by default they tell which module each is from, at length. */
const shortNames = {
  /** @param {{ name: string }} chunk */
  entryFileNames: ({ name }) => `_astro/${name.replace(/\W.*/, '')}.[hash].js`,
};
const quiet = process.argv.includes('--quiet');
const progress = createProgress(process.stderr, { quiet });

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  output: 'static',
  // Pages are folders; an address without its slash must reach the page for unknown ones, which mends it.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Documents are rendered by core; Astro's own highlighting would want inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      ...shortScopes(),
      // While authoring, pages read the documents each by itself, and nobody else has.
      shipWords(async () => (lang ??= (await loadSite(contentDir())).words.lang)),
    ],
    // Scripts and styles are files that all pages share: inside, they would be in thousands of pages.
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every page's script needs of others is one file with it, not three small ones.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /\/src\/client\/(?:address|make-element)\.ts$|\/redact\.ts$/,
              },
            ],
          },
        },
      },
    },
    environments: { client: { build: { rolldownOptions: { output: shortNames } } } },
    // The worker fetches what answers typed words only when somebody types.
    worker: { format: 'es' },
  },
  integrations: [
    siteIntegration({
      progress,
      policy: CONTENT_POLICY,
      onRead: (read) => {
        lang = read;
      },
    }),
  ],
  logger: {
    entrypoint: './src/build/log-destination.mjs',
    config: { level: quiet ? 'warn' : 'info' },
  },
});
