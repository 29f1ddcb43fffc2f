import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with every fault that axe finds on the page as it is now, by WCAG 2.2 AA and good practice.
 *
 * @param except selector of what is left out
 */
export async function expectAccessible(page: Page, except?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (except === undefined ? axe : axe.exclude(except))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}
