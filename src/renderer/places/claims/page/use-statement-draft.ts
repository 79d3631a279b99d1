import { useCallback } from 'react';
import { createArchiveStore } from '../../../forget-archive.ts';
import { keepOverReload, navigate } from '../../../history.ts';
import { createStore, useStore } from '../../../store.ts';
import { type UnsavedWords, watchWords } from '../../../typing/unsaved-words.ts';

export interface StatementDraft {
  readonly words: string;
  /** What they replace. */
  readonly over: string;
}

const drafts = createArchiveStore<ReadonlyMap<number, StatementDraft>>(new Map());
const watched = new Map<number, UnsavedWords>();
const kept = keepOverReload('collate claims being edited', () => [...drafts.get()]) ?? [];
drafts.set(new Map(kept));
for (const [claimId] of kept) watchWords(watchedDraft(claimId));

/** The words of a claim as they are being edited. Whoever leaves it finds them again on coming back, by whatever way, or once the page is loaded again. */
export function useStatementDraft(claimId: number) {
  const draft = useStore(drafts).get(claimId) ?? null;
  const setDraft = useCallback(
    (next: StatementDraft | null) => {
      const others = [...drafts.get()].filter(([id]) => id !== claimId);
      drafts.set(new Map(next === null ? others : [...others, [claimId, next]]));
      watchWords(watchedDraft(claimId));
    },
    [claimId],
  );
  return [draft, setDraft] as const;
}

function watchedDraft(claimId: number): UnsavedWords {
  const known = watched.get(claimId);
  if (known) return known;
  const words: UnsavedWords = {
    lost: `The words of claim ${claimId} are not saved.`,
    state: createStore({ problem: `The words of claim ${claimId} are still being edited: keep or cancel them.` }),
    words: () => {
      const draft = drafts.get().get(claimId);
      return draft && draft.words !== draft.over && draft.words.trim() !== '' ? draft.words : null;
    },
    // Only the analyst confirms them.
    flush: async () => {},
    show: () => navigate('claims', { claimId }),
  };
  watched.set(claimId, words);
  return words;
}
