import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// A date that depends on where the computer stands is a bug: `npm test` runs the rules on both sides of the date line as well.
const farTimeZones = process.env.DUMENT_TIME_ZONES === 'far' ? ['Pacific/Kiritimati', 'America/Los_Angeles'] : [];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Left to itself it keeps one processor free: half of a small machine.
    maxWorkers: availableParallelism(),
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Files share what they import: loading holidays and phone plans anew for each would take ten times as long.
          isolate: false,
          include: ['{domain,contract,db,app,workers,cli,electron,scripts}/**/*.test.ts', 'workers/**/*.test.tsx'],
          env: { TZ: 'Europe/Paris' },
        },
      },
      {
        extends: true,
        test: { name: 'window', include: ['renderer/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      ...farTimeZones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          isolate: false,
          include: ['domain/**/*.test.ts'],
          env: { TZ: zone },
          exclude: configDefaults.exclude,
        },
      })),
    ],
  },
});
