import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EngineEvent } from '../../contract/events.ts';
import type { Client } from '../client.ts';
import { act, undo } from './act.ts';
import { followChanges, readOptions } from './use-read.ts';

/** The claims that the engine holds, and what was asked of it. */
let claims: number[];
let asked: string[];
let listeners: Set<(event: EngineEvent) => void>;
let stop: () => void;
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const changed = () => {
  for (const listener of listeners) listener({ name: 'changed', nouns: ['claim'] });
};
const client = {
  call: async (method: string, params: { claimIds?: number[]; text?: string }) => {
    asked.push(method);
    const read = { claims: claims.map((claimId) => ({ claimId })), total: claims.length };
    await pause(params.text ? 40 : 10);
    // As it was when it was asked for: searches run on a thread of their own.
    if (method === 'claim.list') return read;
    const before = claims;
    if (method === 'act.undo') claims = [1, 2, 3];
    else claims = claims.filter((id) => !params.claimIds?.includes(id));
    if (before.length === claims.length) throw new Error('There is no such claim.');
    changed();
    return { actId: asked.length, label: 'Deleted', act: { label: 'Deleted' } };
  },
  subscribe: (listener: (event: EngineEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  onState: () => () => undefined,
} as unknown as Client;

const remove = (claimId: number) => act(client, 'claim.delete', { claimIds: [claimId] });
const shown = () => queries.getQueryData<{ claims: { claimId: number }[] }>(['claim.list', {}])?.claims;
const timesAsked = (method: string) => asked.filter((one) => one === method).length;

beforeEach(async () => {
  claims = [1, 2, 3];
  asked = [];
  listeners = new Set();
  const unfollow = followChanges(client, queries);
  const unwatch = new QueryObserver(queries, readOptions(client, 'claim.list', {})).subscribe(() => undefined);
  stop = () => {
    unwatch();
    unfollow();
    queries.clear();
  };
  await vi.waitFor(() => expect(shown()).toHaveLength(3));
});
afterEach(() => stop());

test('what the analyst did is shown at once, however much else is changing', async () => {
  changed();
  await pause(5);
  await remove(1);
  await vi.waitFor(() => expect(shown()).toHaveLength(2), { timeout: 150 });
});

test('what was being read for the first time while it changed is read again', async () => {
  const options = readOptions(client, 'claim.list', { text: 'permit' });
  const unwatch = new QueryObserver(queries, options).subscribe(() => undefined);
  await remove(1);
  expect(queries.getQueryData(options.queryKey)).toBeUndefined();
  await vi.waitFor(() => expect(queries.getQueryData(options.queryKey)).toMatchObject({ total: 2 }));
  unwatch();
});

test('an act asked for twice, before what it changed is shown, is done once', async () => {
  const [first, second] = await Promise.all([remove(1), remove(1)]);
  expect(second).toBe(first);
  expect(await remove(1)).toBe(first);
  await vi.waitFor(() => expect(shown()).toHaveLength(2));
  expect(timesAsked('claim.delete')).toBe(1);
  await pause(5);
  expect(await remove(1)).toBeUndefined();
});

test('an act that failed can be asked for again at once, and so can one that was undone', async () => {
  expect(await remove(9)).toBeUndefined();
  claims = [...claims, 9];
  expect(await remove(9)).toBeDefined();
  await Promise.all([undo(client), remove(9)]);
  expect(timesAsked('claim.delete')).toBe(3);
});
