import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../client.ts';
import { ServicesProvider } from '../../services.ts';
import type { Shell } from '../../shell/shell.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { tightWindow } = await import('../../theme/theme.ts');
const { Settings } = await import('./Settings.tsx');

test('where there is room for one pane, the section that is chosen comes forward with the focus', () => {
  tightWindow.set(true);
  const services = { client: { call: async () => ({}) } as unknown as Client, shell: {} as Shell };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const within = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Settings));
  flushSync(() => root.render(createElement(ServicesProvider, { value: services }, within)));
  const inFront = () => document.querySelector('[data-front]')?.ariaLabel;
  expect(inFront()).toBe('Settings');
  const section = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Appearance');
  section?.focus();
  flushSync(() => section?.click());
  expect([inFront(), document.activeElement?.ariaLabel]).toEqual(['Appearance', 'Appearance']);
  root.unmount();
});
