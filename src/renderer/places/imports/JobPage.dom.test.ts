import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Import } from '../../../contract/model/imports/import.ts';
import type { Client } from '../../client.ts';
import { ServicesProvider } from '../../services.ts';
import type { Shell } from '../../shell/shell.ts';
import { JobPage } from './JobPage.tsx';

const JOB = { importId: 1, name: 'pile', started: '2026-10-09T06:00:00Z', added: 2, duplicates: 0, failed: 1 };
const ANSWERS: Record<string, object> = {
  'import.get': { reasons: [], versions: 0, leftOut: 0, toPlace: 0, differing: 0 },
  'import.items': { items: [], total: 0 },
  'import.lookAgain': { items: [], total: 0 },
  'archive.status': { archive: { name: 'Desk.collate', isReadOnly: false, readOnly: false } },
};

test('what may be listed stays in its order while files are read again, so that the same key leads to the same list', async () => {
  const call = async (method: string) => ANSWERS[method] ?? {};
  const services = { client: { call } as unknown as Client, shell: {} as Shell };
  const queries = new QueryClient();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => root.unmount());
  const draw = (state: string) => {
    const page = createElement(JobPage, { job: { ...JOB, state } as unknown as Import });
    const within = createElement(QueryClientProvider, { client: queries }, page);
    flushSync(() => root.render(createElement(ServicesProvider, { value: services }, within)));
  };
  const choices = () =>
    [...document.querySelectorAll<HTMLElement>('[role="radio"]')].map(({ dataset }) => dataset.value);
  draw('finished');
  await vi.waitFor(() => expect(choices()).toContain('look'));
  const before = choices();
  document.querySelector<HTMLElement>('[data-value="look"]')?.focus();
  draw('running');
  expect(choices()).toEqual(before);
  expect((document.activeElement as HTMLElement).dataset.value).toBe('look');
});
