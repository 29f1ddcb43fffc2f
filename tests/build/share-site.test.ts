import { expect, it } from 'vitest';
import type { Site } from '#build/load-site.ts';
import { shareSite, takeSite } from '#build/share-site.ts';

it('hands a site on once, so that nothing else keeps it in memory', () => {
  expect(takeSite()).toBeUndefined();
  const site = { guides: [] } as unknown as Site;
  shareSite(site);
  expect(takeSite()).toBe(site);
  expect(takeSite()).toBeUndefined();
});
