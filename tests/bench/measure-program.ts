import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';

/** What a program took: seconds by the clock and of all processors, and the most memory it held. */
export interface Usage {
  seconds: number;
  processorSeconds: number;
  megabytes: number;
}

const usageSchema = z.object({ megabytes: z.number(), seconds: z.number() });

/** Runs a Node program to its end. Throws with what it said where it fails. */
export async function measureProgram(
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Usage> {
  const file = path.join(tmpdir(), `bench-usage-${process.pid}.json`);
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', path.resolve('tests/bench/report-usage.ts'), ...args],
    { cwd, env: { ...process.env, ...env, BENCH_USAGE: file }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`node ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${said}`);
  const usage = usageSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(file);
  return { seconds, processorSeconds: usage.seconds, megabytes: usage.megabytes };
}
