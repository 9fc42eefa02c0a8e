import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Modules keep no state that a test could leave behind for another, and loading them anew for
    // each file took a third of the whole run.
    isolate: false,
    // One less than there are processors is vitest's own choice, which of two leaves one idle.
    maxWorkers: '100%',
    // Threads and processes that tests start load the same modules a hundred times over.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compile') },
    setupFiles: ['tests/seed.ts'],
    // Against tests that hang, not a measure of speed: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**', 'commands/**'] },
  },
});
