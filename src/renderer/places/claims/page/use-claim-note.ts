import { useEffect, useLayoutEffect } from 'react';
import { CollateError } from '../../../../contract/errors.ts';
import type { Client } from '../../../client.ts';
import { showChanges } from '../../../data/use-read.ts';
import { onForgetArchive } from '../../../forget-archive.ts';
import { navigate } from '../../../history.ts';
import { withdrawOffers } from '../../../notices.ts';
import { useServices } from '../../../services.ts';
import { createStore, useStore } from '../../../store.ts';
import { copyWords } from '../../../typing/copy-words.ts';
import { sayUnsaved, type UnsavedWords, watchWords } from '../../../typing/unsaved-words.ts';
import { createNoteSaver, type NoteSaver } from './note-saver.ts';

type WatchedNote = NoteSaver & Pick<UnsavedWords, 'lost' | 'show'>;

/** One per claim for the whole window, so that words which could not be saved are still there when the claim is opened again. */
const savers = new Map<number, WatchedNote>();
onForgetArchive(() => {
  for (const saver of savers.values()) saver.drop();
  savers.clear();
});

/** The note on one claim. @param note as the archive has it */
export function useClaimNote(claimId: number, note: string) {
  const { client } = useServices();
  const saver = savers.get(claimId) ?? watchedNote(client, claimId, note);
  useLayoutEffect(() => saver.standsOn(note), [saver, note]);
  useEffect(() => {
    saver.enter();
    return () => void saver.leave().then(() => sayUnsaved(saver));
  }, [saver]);
  return { ...useStore(saver.state), type: saver.type, keep: saver.flush, answer: saver.answer };
}

const NO_NOTE = createStore<{ words: string; problem: string | null }>({ words: '', problem: null });

/** What is left unsaved of the note on a claim that has been deleted meanwhile. @returns null once it is copied, or the claim is back and it is saved */
export function useNoteLeft(claimId: number) {
  const saver = savers.get(claimId);
  const { words, problem } = useStore<{ words: string; problem: string | null }>(saver?.state ?? NO_NOTE);
  if (!saver || problem === null) return null;
  const copy = async () => {
    if (!(await copyWords(words))) return;
    saver.drop();
    savers.delete(claimId);
  };
  return { copy };
}

function watchedNote(client: Client, claimId: number, note: string): WatchedNote {
  const saver = {
    ...createNoteSaver(note, (words, over) => saveNote(client, claimId, words, over)),
    lost: `The note on claim ${claimId} is not saved.`,
    show: () => navigate('claims', { claimId }),
  };
  savers.set(claimId, saver);
  watchWords(saver);
  return saver;
}

async function saveNote(client: Client, claimId: number, note: string, over: string): Promise<string> {
  try {
    await client.call('claim.update', { claimIds: [claimId], note, over: { note: over } });
    withdrawOffers();
    void showChanges();
    return note;
  } catch (error) {
    if (!(error instanceof CollateError)) throw error;
    if (error.code === 'conflict') return (await client.call('claim.get', { claimId })).claim.note;
    // Of an emptied note nothing is lost with its claim.
    if (error.code === 'not-found' && note === '') return note;
    throw error;
  }
}
