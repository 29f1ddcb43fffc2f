import { expect, it } from 'vitest';
import { loadSite } from '#build/load-site.ts';
import { shareSite, takeSite } from '#build/share-site.ts';

it('hands a site on once, so that nothing else keeps it in memory', async () => {
  expect(takeSite()).toBeUndefined();
  const site = await loadSite('content');
  shareSite(site);
  expect(takeSite()).toBe(site);
  expect(takeSite()).toBeUndefined();
});
