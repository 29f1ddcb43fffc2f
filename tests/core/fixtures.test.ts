import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reporter } from 'vfile-reporter';
import { toPublicIndex } from '#core/issue/public-index.ts';
import { fixturesFolder, listFixtures, readDocument, readFixture } from './read-fixture.ts';

describe.each(listFixtures())('the fixture %s', (name) => {
  test('gives the issues and messages on file', async () => {
    const { guide, index } = readDocument(readFixture(name));
    const readers = index.issues.map(({ id, reader }) => ({ id, reader: reader.name }));
    const { issues } = toPublicIndex(index, []);
    await expect(`${JSON.stringify({ readers, issues }, null, 2)}\n`).toMatchFileSnapshot(
      join(fixturesFolder, name, 'issues.json'),
    );
    await expect(`${reporter(guide.file)}\n`).toMatchFileSnapshot(
      join(fixturesFolder, name, 'messages.txt'),
    );
  });
});
