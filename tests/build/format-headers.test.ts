import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHeaders, formatNginx, listHeaders } from '#build/format-headers.ts';
import { formatNginxMap } from '#core/links/format-redirects.ts';
import { findNginx, findPort, startNginx } from './start-nginx.ts';

const headers = listHeaders("default-src 'none';script-src 'self'");

it('headers for hosts that read `_headers` are below the base', () => {
  expect(formatHeaders(headers, '/help')).toBe(`/help/*
  Content-Security-Policy: default-src 'none';script-src 'self';frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/help/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/help/media/*
  Cache-Control: public, max-age=31536000, immutable
/help/search/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

const hasNginx = findNginx();

const moves = [
  { from: '/issues/old/', to: '/issues/new/' },
  { from: `/issues/${'very-'.repeat(40)}long/`, to: '/issues/long/' },
] as const;

describe.skipIf(!hasNginx).each(['/', '/help/', '/a.b (c)/'])('nginx serves %s', (base) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'diagnostree-nginx-'));
  let stop: () => Promise<void>;
  let url = '';
  const get = (to: string, init: RequestInit = {}) =>
    fetch(url + encodeURI(base) + to, { redirect: 'manual', ...init });

  beforeAll(async () => {
    const port = await findPort();
    url = `http://127.0.0.1:${port}`;
    const write = (name: string, text: string): void => {
      const file = path.join(folder, 'dist', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    };
    write('index.html', `<h1>Home</h1>${'text '.repeat(300)}`);
    write('404.html', '<h1>Not found</h1>');
    write('issues/größe/index.html', '<h1>Size</h1>');
    write('_astro/main.0a1b.css', 'a { color: red }');
    write('search/0a1b2c3d4e.json', '{}');
    write('media/0a1b2c3d4e.png', '');
    write('service-worker.js', 'self.skipWaiting()');
    write('manifest.json', '{}');
    write('_headers', formatHeaders(headers, base));
    write('nginx.conf', formatNginx(headers, base));
    write('redirects.map', formatNginxMap(moves, base));
    const config = path.join(folder, 'main.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      config,
      `pid ${folder}/pid; error_log stderr notice;
events {}
http {
  types { text/html html; text/css css; application/json json; application/javascript js; }
  access_log off; ${temporary.join(' ')}
  map_hash_bucket_size 1024; map_hash_max_size 65536;
  map $uri $moved { include ${folder}/dist/redirects.map; }
  server {
    listen 127.0.0.1:${port}; root ${folder}/dist;
    if ($moved) { return 301 $moved$is_args$args; }
    include ${folder}/dist/nginx.conf;
  }
}`,
    );
    stop = await startNginx(config, folder);
  });

  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  it('pages revalidated and compressed, with every header', async () => {
    const response = await get('');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Home');
    const sent = Object.fromEntries(response.headers);
    expect(sent).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none';script-src 'self';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const again = await get('', { headers: { 'if-none-match': sent['etag'] ?? '' } });
    expect(again.status).toBe(304);
  });

  it('a page with and without its slash', async () => {
    for (const to of ['issues/größe/', 'issues/größe']) {
      const response = await get(to);
      expect(response.status, to).toBe(200);
      expect(await response.text()).toContain('Size');
    }
  });

  it('files with a digest for good', async () => {
    for (const to of ['_astro/main.0a1b.css', 'media/0a1b2c3d4e.png', 'search/0a1b2c3d4e.json']) {
      const { status, headers: sent } = await get(to);
      expect(status, to).toBe(200);
      expect(sent.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(sent.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('the service worker and the manifest revalidated, as what they are', async () => {
    for (const [to, type] of [
      ['service-worker.js', /^(?:application|text)\/javascript/],
      ['manifest.json', /^application\/json/],
    ] as const) {
      const { status, headers: sent } = await get(to);
      expect(status, to).toBe(200);
      expect(sent.get('content-type'), to).toMatch(type);
      expect(sent.get('cache-control'), to).toBe('no-cache');
    }
  });

  it('its own page for what is not there, and for what is meant for the host', async () => {
    for (const to of ['no-such-page/', '_headers', 'nginx.conf', 'redirects.map', '..%2fpid']) {
      const response = await get(to);
      expect([400, 404], to).toContain(response.status);
      if (to === '..%2fpid') continue;
      expect(await response.text(), to).toContain('Not found');
      expect(response.headers.get('content-security-policy'), to).toContain('frame-ancestors');
    }
  });

  it.skipIf(base === '/')('nothing beside its base', async () => {
    expect((await fetch(`${url}/index.html`)).status).toBe(404);
  });

  it('what has moved from where it is now', async () => {
    const response = await get('issues/old/?a=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${url}${encodeURI(base)}issues/new/?a=1`);
    const long = await get(moves[1].from.slice(1));
    expect(long.headers.get('location')).toBe(`${url}${encodeURI(base)}issues/long/`);
  });
});
