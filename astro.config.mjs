import process from 'node:process';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/build/content-dir.ts';
import { checkContent } from './src/build/check-content.ts';
import { createProgress } from './src/build/create-progress.ts';
import { readSettings } from './src/build/read-settings.ts';

const { site, base } = readSettings();
const quiet = process.argv.includes('--quiet');

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Documents are rendered by core; Astro's own highlighting would want inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The worker fetches what answers typed words only when somebody types.
  vite: { worker: { format: 'es' } },
  integrations: [checkContent(contentDir(), createProgress(process.stderr, { quiet }))],
  logger: {
    entrypoint: './src/build/log-destination.mjs',
    config: { level: quiet ? 'warn' : 'info' },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
