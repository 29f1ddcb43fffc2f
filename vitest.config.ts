import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{core,build,cli,client,words}/**/*.test.ts'], testTimeout: 60_000 },
});
