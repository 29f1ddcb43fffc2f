import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './eslint.house.mjs';
import { wordRules } from './eslint.words.mjs';

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', 'test-results/', 'playwright-report/', 'tests/fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Vitest types its matchers inside an expected object, `expect.stringContaining`, as `any`.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  // TypeScript knows what is defined, globals included, better than ESLint does.
  { files: ['**/*.{ts,mjs,astro}'], rules: { 'no-undef': 'off' } },
  houseRules,
  wordRules,
);
