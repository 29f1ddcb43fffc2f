import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { houseRules, mayImport, typesOnly } from '../../eslint.house.mjs';

/** The project's own configuration: proves that the rules are switched on. */
const project = new ESLint({ overrideConfigFile: 'eslint.config.mjs' });
/** The house rules alone, without type information, so that a planted file need not exist. */
const house = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...houseRules,
  ],
});

/** Lints `code` as if it stood in `src/<folder>/`, and gives what ESLint says of its imports. */
async function violations(folder: string, code: string, eslint = project): Promise<string[]> {
  const filePath = `src/${folder}/planted.${eslint === house ? 'ts' : 'mjs'}`;
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || ruleId?.includes('no-restricted'))
    .map(({ message }) => message);
}

const folders = Object.keys(mayImport);

/** One import that the table doesn't grant, for each folder. */
const forbidden: Record<string, string> = {
  'core/guide': '#core/issue/issue.ts',
  'core/issue': '#core/tree/build-tree.ts',
  'core/tree': '#core/search/verdict.ts',
  'core/search': '#core/guide/guide.ts',
  'core/links': '#core/tree/build-tree.ts',
  words: '#core/tree/tree.ts',
  build: '#cli/main.ts',
  cli: '#client/paste-box.ts',
  pages: '#cli/main.ts',
  layouts: '#build/load-site.ts',
  components: '#build/load-site.ts',
  client: '#core/issue/issue.ts',
  'service-worker': '#client/paste-box.ts',
};

describe('the import rules of the house', () => {
  it.each(folders)('keep src/%s from importing what the table does not grant', async (folder) => {
    expect(await violations(folder, `import '${forbidden[folder] ?? ''}';\n`)).toHaveLength(1);
  });

  it.each(folders)('let src/%s import its neighbours and what the table grants', async (folder) => {
    const granted = (mayImport[folder] ?? []).map((other) => `import type {} from '#${other}/x';`);
    const code = `import './x.ts';\n${granted.join('\n')}\n`;
    expect(await violations(folder, code, house)).toEqual([]);
  });

  it.each(folders)('send src/%s to other folders by name, not by path', async (folder) => {
    expect(await violations(folder, `import '../x.ts';\n`)).toHaveLength(1);
  });

  it.each(['core/guide', 'core/issue', 'core/tree', 'core/search', 'core/links'])(
    'keep src/%s pure',
    async (folder) => {
      expect(await violations(folder, `import 'node:fs';\n`)).toHaveLength(1);
      expect(await violations(folder, `import 'astro:content';\n`)).toHaveLength(1);
    },
  );

  it.each(Object.entries(typesOnly).flatMap(([folder, all]) => all.map((one) => [folder, one])))(
    'let src/%s take only types of src/%s',
    async (folder = '', from) => {
      const [value, type] = ['import', 'import type'].map(
        (how) => `${how} { X } from '#${from}/x';`,
      );
      expect(await violations(folder, `${value}\n`, house)).toHaveLength(1);
      expect(await violations(folder, `${type}\n`, house)).toEqual([]);
    },
  );

  it('let scripts take the words of the chosen language alone', async () => {
    const take = (from: string) => violations('client', `import '#words/${from}';\n`);
    expect(await take('german.ts')).toHaveLength(1);
    expect(await take('words-of.ts')).toHaveLength(1);
    expect(await take('chosen.ts')).toEqual([]);
  });
});
