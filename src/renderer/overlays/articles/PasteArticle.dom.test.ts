import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { LONGEST_PASTED } from '../../../contract/model/imports/import.ts';
import type { ActionContext } from '../../actions/action.ts';
import { PasteArticle } from './PasteArticle.tsx';

Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} });

const PAGE = '<h1>Ferry</h1><p>It sank.</p>';

/** @param typed what stands in the field when it is imported. @returns the page that is imported with it */
async function pageWith(typed: string, html = PAGE): Promise<unknown> {
  const call = vi.fn(async (_method: string, _params: { html?: string }) => ({ importId: 1 }));
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const context = { client: { call } } as unknown as ActionContext;
  flushSync(() => root.render(createElement(PasteArticle, { state: { kind: 'paste' }, context, onClose: () => {} })));
  const field = place.querySelector('textarea') as HTMLTextAreaElement;
  const clipboard: Record<string, string> = { 'text/plain': 'Ferry\r\n\r\nIt sank.', 'text/html': html };
  const paste = Object.assign(new Event('paste', { bubbles: true }), {
    clipboardData: { getData: (type: string) => clipboard[type] ?? '' },
  });
  flushSync(() => field.dispatchEvent(paste));
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, typed);
  flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(call).toHaveBeenCalled());
  root.unmount();
  return call.mock.calls[0]?.[1].html;
}

test('the page that words were copied from is imported with them as long as they are the same words', async () => {
  expect(await pageWith('Ferry\n\nIt sank.')).toBe(PAGE);
  expect(await pageWith('Ferry\n\nIt sank slowly.')).toBeUndefined();
});

test('a page longer than can be pasted stays behind, and its words are imported', async () => {
  expect(await pageWith('Ferry\n\nIt sank.', 'x'.repeat(LONGEST_PASTED + 1))).toBeUndefined();
});
