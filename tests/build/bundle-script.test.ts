import { expect, it } from 'vitest';
import { bundleScript } from '#build/single-file/bundle-script.ts';

it('a script of the single file says the words of one language', async () => {
  const [english, german] = await Promise.all([
    bundleScript('main', 'en'),
    bundleScript('main', 'de'),
  ]);
  expect(english).toContain('Copied');
  expect(english).not.toContain('Kopiert');
  expect(german).toContain('Kopiert');
  expect(german).not.toContain('Copied');
  // What pages say themselves is in no script.
  expect(german).not.toContain('Brotkrümel');
});
