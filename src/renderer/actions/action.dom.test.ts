import { expect, test } from 'vitest';
import { notices } from '../notices.ts';
import { FIRST_LOCATION } from '../places.ts';
import { type ActionContext, perform } from './action.ts';
import { openArchiveAction } from './everywhere/archive.ts';
import { verifyBundle } from './everywhere/verify-bundle.ts';
import { markRead } from './library/mark-read.ts';

const refuse = (words: string) => () => Promise.reject(new Error(words));

test('what keeps an action from being done is said, and nothing else', async () => {
  const context = {
    shell: { pickArchive: refuse('no archive'), pickFiles: refuse('no file') },
    client: { call: refuse('not marked') },
    workingSet: { kind: 'article', ids: [1, 2], isGrowing: false },
    location: FIRST_LOCATION,
    handle: () => undefined,
  } as unknown as ActionContext;
  for (const action of [openArchiveAction, verifyBundle, markRead]) await perform(action, context);
  expect(notices.get().map(({ kind, text }) => [kind, text])).toEqual([
    ['problem', 'no archive'],
    ['problem', 'no file'],
    ['problem', 'not marked'],
  ]);
  notices.set([]);
});
