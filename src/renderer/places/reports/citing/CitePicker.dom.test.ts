import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { Client } from '../../../client.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { CitePicker } from './CitePicker.tsx';

const CLAIM = { claimId: 7, statement: 'The pier is closed', articles: 1, passages: {} };
const PASSAGE = { evidenceId: 70, stance: 'supports', exact: 'closed the pier', language: 'en', source: 'Courier' };

Object.assign(HTMLElement.prototype, { showPopover: () => {}, scrollIntoView: () => {} });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

let root: Root;
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

/** Draws the picker over an archive with these claims. */
function draw(claims: readonly object[], onPick = (_: object) => {}): void {
  const call = async (method: string) => (method === 'claim.get' ? { evidence: [PASSAGE] } : { claims });
  const services = { client: { call } as unknown as Client, shell: {} as Shell };
  const picker = createElement(CitePicker, {
    at: { top: 0, bottom: 0, left: 0 } as DOMRect,
    what: 'citation',
    onPick,
    onClose: () => {},
  });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const within = createElement(QueryClientProvider, { client: new QueryClient() }, picker);
  flushSync(() => root.render(createElement(ServicesProvider, { value: services }, within)));
}

const click = async (words: string) => {
  const named = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  await vi.waitFor(() => expect(named()).toBeDefined());
  named()?.click();
};

test('a claim’s passages are cited with the mouse alone', async () => {
  const picked: object[] = [];
  draw([CLAIM], (cited) => picked.push(cited));
  await click('its passages');
  await click('cite 1');
  expect(picked).toEqual([{ evidenceIds: [70], statement: 'The pier is closed' }]);
});

test('an archive without claims says how there can be one, and offers no key that does nothing', async () => {
  draw([]);
  await vi.waitFor(() => expect(document.body.textContent).toContain('No claims yet.'));
  expect(document.querySelector('button')).toBeNull();
});
