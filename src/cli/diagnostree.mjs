#!/usr/bin/env node
// The `diagnostree` command. TypeScript runs as it is on Node 24, which the project brings along;
// started on an older Node, this hands over to it.
import process from 'node:process';
import { ensureInstalled, pinnedNode, runNode } from './ensure-installed.mjs';

ensureInstalled();
if (pinnedNode() === process.execPath) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = runNode([import.meta.filename, ...process.argv.slice(2)], {
    cwd: process.cwd(),
  });
}
