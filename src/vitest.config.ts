import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite',
  test: { include: ['**/*.test.ts', '**/*.test.tsx'], pool: 'forks', testTimeout: 20_000 },
});
