import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const disk = `<a name="DISK"></a>\n\n## The disk is full\n\n- **Error**: \`Save-File : No space is left.\`\n- **Resolution**: Delete files.\n`;
const net = `## The network is down\n\n- **Error**: \`Send-File : No route was found.\`\n- **Resolution**: Plug it in.\n`;
const whole = `# Errors\n\n${disk}\n${net}`;

const ledgerOf = (folder: string) => readFileSync(path.join(folder, 'links.lock.json'), 'utf8');
const write = (folder: string, text: string) => writeFileSync(path.join(folder, 'a.md'), text);

describe('diagnostree links', () => {
  it('records the links, after which nothing is new', () => {
    const folder = makeFolder({ 'a.md': whole });
    expect(runCli(['links', folder, '--check'])).toMatchObject({ code: 1 });
    const { code, out } = runCli(['links', folder]);
    expect(code).toBe(0);
    expect(out).toContain('+ /issues/the-disk-is-full/');
    expect(ledgerOf(folder)).toContain('"/guides/a/#DISK"');
    expect(runCli(['links', folder, '--check'])).toMatchObject({
      code: 0,
      out: '0 new, 0 moved, 0 dropped.\n',
    });
  });

  it('has every address of the documents that ship', () => {
    expect(runCli(['links', 'content', '--check'])).toMatchObject({
      code: 0,
      out: '0 new, 0 moved, 0 dropped.\n',
    });
  });

  it('lets check fail on a dropped link, with its line and the three ways out', () => {
    const folder = makeFolder({ 'a.md': whole });
    expect(runCli(['check', folder])).toMatchObject({
      code: 0,
      err: expect.stringContaining('npx diagnostree links'),
    });
    runCli(['links', folder]);
    write(folder, `# Errors\n\n${net}`);
    const { code, out } = runCli(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.md\n\s*5:1\s+error\s.*dropped-link/m);
    expect(out).toContain('`/issues/the-disk-is-full/`');
    expect(out).toContain('came from a.md:5');
    expect(out).toContain('restored');
    expect(out).toContain('--rename the-disk-is-full NEW');
    expect(out).toContain('--retire the-disk-is-full --reason');
    expect(runCli(['links', folder])).toMatchObject({
      code: 1,
      out: expect.stringContaining('- /issues/the-disk-is-full/ (a.md:5)'),
    });
    expect(runCli(['check', folder]).code).toBe(1);
  });

  it('accepts a rename and a retirement', () => {
    const folder = makeFolder({ 'a.md': whole });
    runCli(['links', folder]);
    write(folder, `# Errors\n\n${net}`);
    const renamed = runCli([
      'links',
      folder,
      '--rename',
      'the-disk-is-full',
      'the-network-is-down',
    ]);
    expect(renamed).toMatchObject({ code: 0, err: '' });
    expect(runCli(['check', folder]).code).toBe(0);
    const retired = runCli(
      [
        'links',
        '--retire',
        'the-disk-is-full',
        '--reason',
        'Gone.',
        '--see',
        'the-network-is-down',
      ],
      '',
      { CONTENT_DIR: folder },
    );
    expect(retired).toMatchObject({ code: 0, err: '' });
    expect(ledgerOf(folder)).toMatch(/"since":"\d{4}-\d\d-\d\d","reason":"Gone\."/);
    expect(runCli(['check', folder]).code).toBe(0);
  });

  it('names a wrong call', () => {
    const folder = makeFolder({ 'a.md': whole });
    for (const args of [
      ['--rename', 'the-disk-is-full'],
      ['--retire', 'the-disk-is-full'],
      ['--retire', 'the-disk-is-full', '--reason', 'x'],
      ['--see', 'x'],
      ['--rename', 'nothing', 'the-disk-is-full'],
    ]) {
      const { code, err } = runCli(['links', ...args], '', { CONTENT_DIR: folder });
      expect(code, args.join(' ')).toBe(2);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('names the place where the ledger is broken, and never overwrites it', () => {
    for (const [text, place, reason] of [
      ['{\n  "version": 1,\n<<<<<<< HEAD\n', /3:1\s+error/, 'expected JSON'],
      [
        '{"version": 2, "links": {}, "issues": {}, "redirects": {}, "retired": {}}',
        /1:2\s+error/,
        'expected 1',
      ],
      [
        '{\n"version": 1, "links": {\n"issues/x": {}}, "issues": {}, "redirects": {}, "retired": {}}',
        /3:1\s+error/,
        'expected a path such as',
      ],
    ] as const) {
      const folder = makeFolder({ 'a.md': whole, 'links.lock.json': text });
      const { code, out } = runCli(['check', folder]);
      expect(code).toBe(1);
      expect(out).toMatch(place);
      expect(out).toContain(reason);
      expect(out).toContain('links-lock');
      expect(runCli(['links', folder])).toMatchObject({
        code: 1,
        err: expect.stringContaining('links.lock.json stays as it was'),
      });
      expect(ledgerOf(folder)).toBe(text);
    }
  });
});
