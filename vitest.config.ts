import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Modules keep no state that a test could leave behind for another, and loading them anew for
    // each file took a third of the whole run.
    isolate: false,
    setupFiles: ['tests/seed.ts'],
    // Against tests that hang, not a measure of speed: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**', 'commands/**'] },
  },
});
