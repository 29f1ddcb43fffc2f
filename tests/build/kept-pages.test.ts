import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadSite } from '#build/load-site.ts';
import { pageKeys } from '#build/page-keys.ts';
import { makeFolder } from '../cli/run-cli.ts';
import { ASTRO, build, BUILD, readSite } from './run-build.ts';

const article = (title: string, message: string, more: string): string =>
  `# ${title}\n\n## Symptoms\n\nYou see:\n\n> ${message}\n\n## Cause\n\nThe ${title.toLowerCase()} is off.\n\n## Resolution\n\n1. If the light is red, replace the fuse.\n2. Restart it.\n\n## More information\n\n${more}\n`;

it(
  'a build after a change makes what a build from nothing makes, and leaves alone what is the same',
  { timeout: 240_000 },
  async () => {
    const folder = makeFolder({
      'pump.md': article('Pump', 'Pump : cannot start.', 'See [the lamp](lamp.md#cause).'),
      'lamp.md': article('Lamp', 'Lamp : no current.', 'Lamps are old.'),
      'valve.md': article('Valve', 'Valve : stuck at 3.', 'Valves are new.'),
      'door.md': article('Door', 'Door : does not open.', 'Doors are wide.'),
    });
    const outDir = path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'dist');
    const change = (edit: () => void): void => {
      edit();
      build(BUILD, outDir, { CONTENT_DIR: folder });
      const fresh = mkdtempSync(path.join(tmpdir(), 'diagnostree-'));
      build(ASTRO, fresh, { CONTENT_DIR: folder });
      expect(readSite(outDir)).toEqual(readSite(fresh));
    };
    const written = (file: string): number => statSync(path.join(outDir, file)).mtimeMs;
    build(BUILD, outDir, { CONTENT_DIR: folder });
    // Threads make what has a key before Astro has listed what there is.
    const files = Object.keys(readSite(outDir));
    expect(files).toEqual(expect.arrayContaining([...pageKeys(await loadSite(folder)).keys()]));
    const [valve, pump] = ['issues/valve/index.html', 'guides/pump/index.html'];
    const before = { valve: written(valve), pump: written(pump) };

    // A sentence more is on the pages of its document alone.
    change(() => {
      const text = article('Lamp', 'Lamp : no current.', 'Lamps are very old.');
      writeFileSync(path.join(folder, 'lamp.md'), text);
    });
    expect(readFileSync(path.join(outDir, 'guides/lamp/index.html'), 'utf8')).toContain('very old');
    expect({ valve: written(valve), pump: written(pump) }).toEqual(before);

    // A copy by links is another site: writing a page anew doesn't reach it.
    const lamp = 'guides/lamp/index.html';
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'lamp.html');
    linkSync(path.join(outDir, lamp), copy);
    change(() => {
      const text = article('Lamp', 'Lamp : no current.', 'Lamps are like new.');
      writeFileSync(path.join(folder, 'lamp.md'), text);
    });
    expect(readFileSync(copy, 'utf8')).toContain('very old');

    // A page of a problem that is gone goes, whatever became of its address.
    change(() => {
      rmSync(path.join(folder, 'door.md'));
    });

    // What was touched from outside is made anew, what is no page of ours goes.
    change(() => {
      writeFileSync(path.join(outDir, valve), 'not ours');
      writeFileSync(path.join(outDir, 'left-over.html'), 'from another build');
    });
    expect(readFileSync(path.join(outDir, valve), 'utf8')).toContain('Valve');
  },
);
