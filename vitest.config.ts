import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'commands/**'] },
  },
});
