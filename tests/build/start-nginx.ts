import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

/** Whether an nginx is there to try configurations on; says so where it isn't. */
export function findNginx(): boolean {
  const hasNginx = spawnSync('nginx', ['-v']).status === 0;
  if (!hasNginx) console.warn('Skipped: no nginx is installed to try its configuration on.');
  return hasNginx;
}

/** A port of this machine that nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * Starts nginx as one process, which reads what the tests may read. Rejects with nginx's own words
 * where it refuses the configuration.
 *
 * @returns ends it
 */
export async function startNginx(config: string, folder: string): Promise<() => Promise<void>> {
  const settings = 'daemon off; master_process off;';
  const nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', config, '-g', settings]);
  let log = '';
  await new Promise<void>((resolve, reject) => {
    nginx.stderr.on('data', (text) => {
      log += String(text);
      if (log.includes('start worker process') || log.includes('using the')) resolve();
    });
    nginx.on('exit', () => reject(new Error(log)));
  });
  return async () => {
    const gone = new Promise((resolve) => nginx.once('exit', resolve));
    nginx.kill();
    await gone;
  };
}
