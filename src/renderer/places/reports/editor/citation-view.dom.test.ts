import type { NodeViewRendererProps } from '@tiptap/core';
import { expect, test } from 'vitest';
import { citationView } from './citation-view.ts';

test('a line may end between any two numbers of a citation, and nowhere else', () => {
  const cited = [1, 2, 3].map((number) => ({ evidenceId: number, number, source: 'Courier' }));
  const decorations = [{ spec: { cited: JSON.stringify(cited) } }];
  const { dom } = citationView({ decorations } as unknown as NodeViewRendererProps);
  expect([...dom.childNodes].map(({ nodeName }) => nodeName)).toEqual(['SPAN', 'WBR', 'SPAN', 'WBR', 'SPAN']);
});
