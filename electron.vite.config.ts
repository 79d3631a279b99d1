import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const source = (path: string) => resolve(import.meta.dirname, 'src', path);

/** Of the packages that are part of the build: their terms ask that they go with it. */
const LICENCES = { fileName: 'licences.md' };

export default defineConfig({
  main: {
    build: {
      // Read from a disk as the program starts, so that a limit meant for pages from the web says nothing.
      chunkSizeWarningLimit: 4_000,
      // What package.json lists as "dependencies" is loaded from node_modules; every other package becomes part of the build (decision 2).
      outDir: 'out/main',
      license: LICENCES,
      lib: {
        formats: ['es'],
        entry: {
          index: source('hosts/electron/main.ts'),
          engine: source('hosts/electron/engine-process.ts'),
          serve: source('hosts/serve/main.ts'),
          cli: source('hosts/cli/main.ts'),
          'command-line': source('hosts/cli/cli.ts'),
          'search-worker': source('engine/search/search-worker.ts'),
          'index-worker': source('engine/search/indexing/index-worker.ts'),
          'origins-worker': source('engine/origins/origins-worker.ts'),
          'reader-worker': source('engine/import/reading/reader-worker.ts'),
          'versions-worker': source('engine/import/rereads/versions-worker.ts'),
          'compare-worker': source('engine/compare-worker.ts'),
          'original-worker': source('engine/methods/articles/original-worker.ts'),
          'quotes-worker': source('engine/methods/articles/quotes-worker.ts'),
          'check-worker': source('engine/check-worker.ts'),
          'export-worker': source('engine/export-worker.ts'),
          'interchange-worker': source('engine/interchange/interchange-worker.ts'),
        },
      },
      rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file.
      lib: { formats: ['cjs'], entry: { preload: source('hosts/electron/preload.ts') } },
      rollupOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: source('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      license: LICENCES,
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: source('renderer/index.html'),
        // Half of what the article takes, and the same from one release to the next.
        output: {
          codeSplitting: { groups: [{ name: 'stemmers', test: /node_modules[\\/].*(?:stemmers|porter2)[\\/]/ }] },
        },
      },
    },
  },
});
