#!/usr/bin/env node
// The `diagnostree` command. TypeScript runs as it is on Node 24, which the project brings along;
// started on an older Node, this hands over to it.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isNewEnough, runNode } from './ensure-installed.mjs';
import { useCompileCache } from './use-compile-cache.mjs';

// `diagnostree index | head` closes the pipe early, which is no error of ours.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

ensureInstalled();
if (isNewEnough()) {
  useCompileCache();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = await runNode(args, { cwd: process.cwd() });
}
