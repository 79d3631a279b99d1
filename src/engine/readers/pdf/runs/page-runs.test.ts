import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { expect, test } from 'vitest';
import { pageRuns } from './page-runs.ts';

test('a page without words is not drawn to find what cannot be seen, which could take half a minute on a damaged one', async () => {
  const page = {
    streamTextContent: () => new ReadableStream({ start: (controller) => controller.close() }),
    getViewport: () => ({ transform: [1, 0, 0, -1, 0, 800], width: 600, height: 800 }),
    getOperatorList: () => Promise.reject(new Error('drawn')),
  };
  const reading = {
    streams: async () => [],
    layers: async () => ({ isVisible: () => true }),
    fieldsOn: async () => new Set<string>(),
    fonts: { encodings: new Map(), common: null },
  };
  expect(await pageRuns(page as unknown as PDFPageProxy, Date.now() + 1000, reading)).toMatchObject({ runs: [] });
});
