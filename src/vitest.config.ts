import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['**/*.test.ts', '**/*.test.tsx'], pool: 'forks', testTimeout: 20_000 },
});
