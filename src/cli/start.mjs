// `npm start`: installs what is missing, builds the site, serves it.
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, root, runNode } from './ensure-installed.mjs';

const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');

ensureInstalled();
// A telemetry question on a first run would be one more thing between an administrator and the fix.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const built = await runNode([path.join(root, 'src/cli/build.mjs')]);
const preview = [astro, 'preview', '--ignore-lock', ...process.argv.slice(2)];
process.exitCode = built === 0 ? await runNode(preview) : built;
