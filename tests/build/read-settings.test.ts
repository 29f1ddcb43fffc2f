import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '#build/read-settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.each([
  ['SITE_URL', 'docs.example.com'],
  ['SITE_URL', 'https://docs.example.com/a%20b'],
  ['BASE_PATH', 'https://docs.example.com/help/'],
  ['LINK_BASE', 'docs.example.com'],
  ['REPORT_URL', 'docs@example.com'],
  ['SITE_LANG', 'tlh'],
])('%s=%s ends a build with what was expected', (name, value) => {
  vi.stubEnv(name, value);
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exit');
  });
  expect(() => readSettings()).toThrow('exit');
  expect(exit).toHaveBeenCalledWith(1);
  expect(said.mock.calls[0]?.[0]).toContain(`Unexpected ${name} \`${value}\`, expected`);
});

it('takes addresses and a path, and does without them', () => {
  vi.stubEnv('SITE_URL', 'https://docs.example.com');
  vi.stubEnv('BASE_PATH', '/help/');
  vi.stubEnv('LINK_BASE', 'https://learn.example.com/docs');
  vi.stubEnv('REPORT_URL', 'mailto:docs@example.com');
  expect(readSettings()).toEqual({ site: 'https://docs.example.com', base: '/help/' });
  vi.stubEnv('SITE_URL', 'https://docs.example.com/help');
  expect(readSettings()).toEqual({ site: 'https://docs.example.com', base: '/help/' });
  for (const other of ['', '/']) {
    vi.stubEnv('BASE_PATH', other);
    expect(readSettings()).toEqual({ site: 'https://docs.example.com', base: '/help' });
  }
  vi.stubEnv('SITE_URL', 'https://docs.example.com//other.example//');
  expect(readSettings().base).toBe('/other.example');
  vi.unstubAllEnvs();
  for (const name of ['SITE_URL', 'BASE_PATH', 'LINK_BASE', 'REPORT_URL']) vi.stubEnv(name, '');
  expect(readSettings()).toEqual({ site: undefined, base: '/' });
});

it('ends a build where the address and the path contradict each other', () => {
  vi.stubEnv('SITE_URL', 'https://docs.example.com/docs/');
  vi.stubEnv('BASE_PATH', '/help/');
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exit');
  });
  expect(() => readSettings()).toThrow('exit');
  expect(said.mock.calls[0]?.[0]).toContain('with another path than BASE_PATH `/help/`');
});
