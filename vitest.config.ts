import { defineConfig } from 'vitest/config';

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  test: {
    include: ['{domain,contract,db,app,workers,cli,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
});
