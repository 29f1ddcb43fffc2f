import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{core,build,cli,client}/**/*.test.ts'], testTimeout: 60_000 },
});
