import { expect, test } from 'vitest';
import { importProgress } from './data/import-progress.ts';
import { forgetArchive } from './forget-archive.ts';
import { notices, sayDone, sayProblem } from './notices.ts';
import { lastClaim } from './places/article/marking/last-claim.ts';
import { lastShownClaims } from './places/claims/claims-handle.ts';
import { overlay } from './window-state.ts';
import { select, selectedIds } from './working-set.ts';

test('what the window holds of an archive is not held of the next: its numbers mean other things there', () => {
  select('article', [3, 5]);
  lastClaim.set({ claimId: 2, stance: 'supports' });
  lastShownClaims.set([1, 2]);
  overlay.set({ kind: 'grade-claim', claimId: 2 });
  importProgress.set(new Map([[1, {} as never]]));
  sayProblem(new Error('The disk is full.'));
  sayDone('Created claim 2', { label: 'Undo', run: () => {} });
  forgetArchive();
  expect([selectedIds('article'), lastClaim.get(), lastShownClaims.get(), overlay.get()]).toEqual([[], null, [], null]);
  expect(importProgress.get().size).toBe(0);
  expect(notices.get().map(({ text }) => text)).toEqual(['The disk is full.']);
});
