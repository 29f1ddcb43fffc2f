import tseslint from 'typescript-eslint';

// The import rules of the house: data flows one way. tests/core/house.test.ts plants a violation of each.

/**
 * Folder → what it may import of `src`, besides its own files.
 * @type {Record<string, string[]>}
 */
export const mayImport = {
  'core/guide': [],
  'core/issue': ['core/guide'],
  'core/tree': ['core/issue', 'words'],
  'core/search': ['core/issue'],
  'core/links': ['core/issue'],
  words: [],
  build: ['core', 'words'],
  cli: ['core', 'build'],
  pages: ['build', 'core', 'layouts', 'components', 'client', 'styles'],
  layouts: ['core', 'words', 'layouts', 'components', 'client', 'styles'],
  components: ['core', 'words', 'components', 'client', 'styles'],
  client: ['core/search', 'words'],
  'service-worker': [],
};

/**
 * Folders that take types, but no code, from what they may import.
 * @type {Record<string, string[]>}
 */
export const typesOnly = {
  'core/tree': ['words'],
  'core/search': ['core/issue'],
  layouts: ['core', 'words'],
  components: ['core', 'words'],
};

/** @param {string[]} folders */
const reach = (folders) => `(${folders.map((folder) => `${folder}/`).join('|')})`;

/**
 * @param {string} folder
 * @param {string[]} allowed
 * @returns {import('eslint').Linter.Config}
 */
function restrict(folder, allowed) {
  const own = [folder, ...allowed];
  const typed = typesOnly[folder] ?? [];
  const patterns = [
    { regex: '^\\.\\./', message: 'A neighbour is `./name.ts`, all else is `#folder/name.ts`.' },
    {
      regex: `^#(?!${reach(own)})`,
      message: `src/${folder} may import ${allowed.join(', ') || 'nothing of ours'}.`,
    },
  ];
  if (typed.length > 0) {
    patterns.push({
      regex: `^#${reach(typed)}`,
      allowTypeImports: true,
      message: `src/${folder} takes only types from ${typed.join(', ')}.`,
    });
  }
  if (folder === 'client') {
    patterns.push({
      regex: '^#words/(?!chosen[.]ts$)',
      allowTypeImports: true,
      message: 'Scripts take the words of the chosen language: `#words/chosen.ts`.',
    });
  }
  if (folder.startsWith('core/')) {
    patterns.push({
      regex: '^(node:|astro:|astro$)',
      message: 'core is pure: values in, values out.',
    });
  }
  return {
    files: [`src/${folder}/**/*.{ts,mjs,astro}`],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    },
  };
}

/** @type {import('eslint').Linter.Config} */
const noDomNoClock = {
  files: ['src/core/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'window', 'document', 'process', 'localStorage', 'fetch'],
    'no-restricted-properties': ['error', { object: 'Date', property: 'now' }],
  },
};

export const houseRules = [
  ...Object.entries(mayImport).map(([folder, allowed]) => restrict(folder, allowed)),
  noDomNoClock,
];
