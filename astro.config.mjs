import { defineConfig } from 'astro/config';
import { contentDir } from './src/build/content-dir.ts';
import { checkContent } from './src/build/check-content.ts';
import { writeRedirects } from './src/build/write-redirects.ts';
import { readSettings } from './src/build/read-settings.ts';

const { site, base } = readSettings();

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  output: 'static',
  // Pages are folders; an address without its slash must reach the page for unknown ones, which mends it.
  trailingSlash: 'ignore',
  build: { format: 'directory' },
  // Documents are rendered by core; Astro's own highlighting would want inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The worker fetches what answers typed words only when somebody types.
  vite: { worker: { format: 'es' } },
  integrations: [checkContent(contentDir()), writeRedirects(contentDir())],
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
