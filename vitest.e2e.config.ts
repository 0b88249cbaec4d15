import { defineConfig } from 'vitest/config';

// The real Electron. One file at a time: each starts programs of its own, and two of them would fight over the processor.
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
