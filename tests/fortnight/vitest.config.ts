import { defineConfig } from 'vitest/config';

/** `npm run fortnight`, which is too long for the suite. */
export default defineConfig({
  test: { include: ['tests/fortnight/whole.ts'], reporters: ['default'] },
});
