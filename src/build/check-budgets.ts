import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listBudgetFaults } from './list-budget-faults.ts';
import { measurePage } from './measure-page.ts';

/**
 * What is wrong with the weight of a finished site's pages of problems, a line each. The one of middle
 * length is measured: longer ones are long by their documents' own words, which are not ours to cut.
 */
export async function checkBudgets(dist: string, base: string): Promise<string[]> {
  const page = findMiddle(dist);
  return page === null ? [] : listBudgetFaults(page, await measurePage(dist, page, base));
}

/** The problem's page of middle size; null where there is no problem. */
function findMiddle(dist: string): string | null {
  const folder = path.join(dist, 'issues');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const pages = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      file: `issues/${name}/index.html`,
      size: statSync(path.join(folder, name, 'index.html')).size,
    }));
  pages.sort((a, b) => a.size - b.size);
  const middle = Math.floor(pages.length / 2);
  for (const { file } of [...pages.slice(middle), ...pages.slice(0, middle).reverse()]) {
    // What has moved or retired is no page of a problem.
    if (!/<meta name="robots" content="noindex/.test(readFileSync(path.join(dist, file), 'utf8')))
      return file;
  }
  return null;
}
