import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { CollateError } from '../../contract/errors.ts';
import type { EngineEvent } from '../../contract/events.ts';
import type { Client } from '../client.ts';
import { navigate } from '../history.ts';
import { notices } from '../notices.ts';
import { followImports, importProgress, lastImported } from './import-progress.ts';
import { followChanges } from './use-read.ts';

const ENDED = {
  name: 'importProgressed',
  importId: 4,
  done: 9,
  expected: null,
  added: 8,
  duplicates: 0,
  failed: 1,
  bytes: 1,
  bytesExpected: 1,
  perSecond: 1,
  secondsLeft: null,
  finished: true,
} satisfies EngineEvent;
const FULL = 'The disk is full. 8 articles have been imported. Free 5 MB and resume.';

const shown = () => notices.get().map(({ text }) => text);

function endImport(job: { state: string; message: string | null } | CollateError): void {
  const listeners: ((event: EngineEvent) => void)[] = [];
  const client = {
    subscribe: (listener: (event: EngineEvent) => void) => listeners.push(listener),
    call: async () => {
      if (job instanceof CollateError) throw job;
      return { import: job };
    },
  } as unknown as Client;
  followImports(client);
  for (const listener of listeners) listener(ENDED);
}

beforeEach(() => {
  notices.set([]);
  navigate('library', {});
});

test('what an import has brought is said; why it was stopped is shown wherever one is, save where it stands anyway', async () => {
  endImport({ state: 'finished', message: null });
  expect(lastImported.get()).toBe('Imported: 8 articles, 1 failed');
  endImport({ state: 'stopped', message: FULL });
  await vi.waitFor(() => expect(shown()).toEqual([FULL]));
  notices.set([]);
  navigate('imports', {});
  endImport({ state: 'stopped', message: FULL });
  await new Promise((done) => setTimeout(done));
  expect(shown()).toEqual([]);
});

test('nothing is said of an import that ended because its archive was closed', async () => {
  endImport(new CollateError('no-archive', 'No archive is open.'));
  await new Promise((done) => setTimeout(done));
  expect(shown()).toEqual([]);
  endImport(new CollateError('archive-damaged', 'The archive is damaged.'));
  await vi.waitFor(() => expect(shown()).toEqual(['The archive is damaged.']));
});

test('an import that has ended shows its progress until the list says how it ended, as it would seem to wait for its turn', async () => {
  const listeners: ((event: EngineEvent) => void)[] = [];
  const client = {
    subscribe: (listener: (event: EngineEvent) => void) => listeners.push(listener),
    onState: () => () => {},
    call: async () => ({ import: { state: 'finished', message: null } }),
  } as unknown as Client;
  const queries = new QueryClient();
  followChanges(client, queries);
  followImports(client);
  const answers: ((list: object) => void)[] = [];
  const list = new QueryObserver(queries, {
    queryKey: ['import.list', {}],
    queryFn: () => new Promise<object>((answer) => answers.push(answer)),
  });
  list.subscribe(() => {});
  answers.shift()?.({ state: 'running' });
  await vi.waitFor(() => expect(list.getCurrentResult().data).toEqual({ state: 'running' }));
  const hear = (event: EngineEvent) => {
    for (const listener of listeners) listener(event);
  };
  hear({ ...ENDED, finished: false });
  hear({ name: 'changed', nouns: ['import'] });
  hear(ENDED);
  await new Promise((done) => setTimeout(done));
  expect(importProgress.get().has(4)).toBe(true);
  answers.shift()?.({ state: 'finished' });
  await vi.waitFor(() => expect(importProgress.get().has(4)).toBe(false));
  expect(list.getCurrentResult().data).toEqual({ state: 'finished' });
});
