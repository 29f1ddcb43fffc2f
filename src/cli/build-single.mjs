// `npm run build:single`: builds the site, and makes one HTML file of it.
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, root, runNode } from './ensure-installed.mjs';

const folder = path.join(root, 'dist-single');
const site = path.join(folder, 'site');
const file = path.join(folder, 'diagnostree.html');

ensureInstalled();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const build = [astro, 'build', '--outDir', site, ...process.argv.slice(2)];
// In a file there is no path to be below, and no address of its own.
const code = await runNode(build, { env: { BASE_PATH: '/', SITE_URL: '' } });
process.exitCode =
  code === 0 ? await runNode([path.join(root, 'src/cli/single-file.ts'), site, file]) : code;
rmSync(site, { recursive: true, force: true });
