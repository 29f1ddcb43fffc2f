import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNginx, listHeaders } from '#build/format-headers.ts';
import { formatNginxMap } from '#core/links/format-redirects.ts';
import { emptyLedger } from '#core/links/ledger.ts';
import { listDocumentPaths } from '#core/links/list-document-paths.ts';
import { findNginx, findPort, startNginx } from './start-nginx.ts';

const config = readFileSync('deploy/nginx.conf', 'utf8');
const dockerfile = readFileSync('Dockerfile', 'utf8');
const headers = listHeaders("default-src 'none'");
const hasNginx = findNginx();

describe('the container', () => {
  it('copies what is there, and what nginx is told of', () => {
    const copies = Array.from(
      dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm),
      ([, from]) => from,
    );
    for (const file of copies.flatMap((from) => (from ?? '').split(' '))) {
      expect(existsSync(file), file).toBe(true);
    }
    expect(dockerfile).toContain('COPY --from=build /app/dist /srv/dist\n');
    expect(config).toContain('root /srv/dist;');
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toContain('node_modules');
    for (const name of ['src', 'content', 'public', 'deploy']) expect(ignored).not.toContain(name);
  });

  it('runs without root on the port that it names, and asks itself whether it answers', () => {
    const port = /listen (\d+);/.exec(config)?.[1] ?? '';
    expect(dockerfile).toContain(`EXPOSE ${port}\n`);
    expect(dockerfile).toMatch(new RegExp(`HEALTHCHECK .*\\n? .*127\\.0\\.0\\.1:${port}`));
    expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  });

  it('writes nowhere but in /tmp, so that its file system can be read-only', () => {
    const written = Array.from(
      config.matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);$/gm),
      ([, to]) => to,
    );
    expect(written).toHaveLength(6);
    expect(written.filter((to) => to?.startsWith('/tmp/') !== true)).toEqual([]);
  });
});

describe.skipIf(!hasNginx).each(['/', '/help/'])("the container's nginx at %s", (base) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'diagnostree-container-'));
  let stop: () => Promise<void>;
  let url = '';

  beforeAll(async () => {
    const port = await findPort();
    url = `http://127.0.0.1:${port}`;
    mkdirSync(path.join(folder, 'dist'));
    const write = (name: string, text: string): void =>
      writeFileSync(path.join(folder, name), text);
    write('dist/index.html', `<h1>Home</h1>${'text '.repeat(300)}`);
    write('dist/404.html', '<h1>Not found</h1>');
    write('dist/manifest.json', '{}');
    write('dist/nginx.conf', formatNginx(headers, base));
    const guide = { id: 'x', title: 'X', source: 'docs/Setup.md', appliesTo: [], issues: [] };
    const documents = listDocumentPaths([guide], new Set(['/guides/x/']), emptyLedger());
    const moves = [{ from: '/old/', to: '/new/' }, ...documents];
    write('dist/redirects.map', formatNginxMap(moves, base));
    // Only where things are differs from the container.
    const moved = config
      .replaceAll('/tmp/', `${folder}/`)
      .replaceAll('/srv/dist', path.join(folder, 'dist'))
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('error_log /dev/stderr', 'error_log stderr');
    write('nginx.conf', moved);
    stop = await startNginx(path.join(folder, 'nginx.conf'), folder);
  });

  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  it('serves the site with its headers, compressed, and says nothing of itself', async () => {
    const { status, headers: sent } = await fetch(url + base);
    expect(status).toBe(200);
    expect(Object.fromEntries(sent)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      server: 'nginx',
    });
    expect((await fetch(`${url}${base}manifest.json`)).headers.get('content-type')).toMatch(/json/);
    expect((await fetch(`${url}${base}nothing/`)).status).toBe(404);
  });

  it('leads on from what has moved, whatever port it is reached by', async () => {
    const lead = async (address: string): Promise<[number, string | null]> => {
      const { status, headers: sent } = await fetch(url + base + address, { redirect: 'manual' });
      return [status, sent.get('location')];
    };
    expect(await lead('old/')).toEqual([301, `${base}new/`]);
    for (const written of ['docs/Setup.md', 'docs/setup.md', 'DOCS/SETUP/']) {
      expect(await lead(written), written).toEqual([301, `${base}guides/x/`]);
    }
  });
});
