/** The note on a claim as it is typed: saved when typing pauses, when the field is left and again after a failure, never over what another window wrote meanwhile. */
import { createStore } from '../../../store.ts';
import { createSaveTimer } from '../../../typing/save-timer.ts';
import { CHOOSE, whyUnsaved } from '../../../typing/unsaved-words.ts';

const PAUSE_MS = 1_200;

interface NoteState {
  readonly words: string;
  /** What another window made of the note while it was typed here; nothing is saved until the analyst has chosen. */
  readonly theirs: string | null;
  /** Why it is not saved. */
  readonly problem: string | null;
}

/** Saves a note if the one that was there is still `over`. @returns what the archive has now. @throws Error if it could not be saved */
type SaveNote = (note: string, over: string) => Promise<string>;

export type NoteSaver = ReturnType<typeof createNoteSaver>;

/** Each save is one undoable step. @param note as the archive has it */
export function createNoteSaver(note: string, save: SaveNote) {
  const state = createStore<NoteState>({ words: note, theirs: null, problem: null });
  let inArchive = note;
  let hasLeft = false;
  let isDropped = false;
  const isSaved = () => isDropped || state.get().words === inArchive;

  const saveAll = async (): Promise<void> => {
    while (!isSaved() && state.get().theirs === null) {
      const { words } = state.get();
      inArchive = await save(words, inArchive);
      if (inArchive === words) continue;
      if (hasLeft) keepBoth();
      else state.set({ ...state.get(), theirs: inArchive, problem: CHOOSE });
    }
    if (isSaved()) state.set({ ...state.get(), problem: null });
  };
  const sayFailed = (error: unknown) => {
    if (isDropped) return;
    state.set({ ...state.get(), problem: whyUnsaved(error) });
    timer.failed();
  };
  const timer = createSaveTimer(() => saveAll().catch(sayFailed), PAUSE_MS);
  const choose = (words: string) => state.set({ words, theirs: null, problem: null });
  const keepBoth = () => choose(both(inArchive, state.get().words));

  return {
    state,
    flush: timer.flush,
    words: () => (isSaved() ? null : state.get().words),
    type: (words: string) => {
      state.set({ ...state.get(), words });
      timer.typed();
    },
    /** Shows what the archive has now, unless something else is typed. */
    standsOn: (now: string) => {
      if (timer.running() || !isSaved()) return;
      inArchive = now;
      state.set({ ...state.get(), words: now });
    },
    answer: (chosen: 'mine' | 'theirs' | 'both') => {
      if (chosen === 'both') keepBoth();
      else choose(chosen === 'mine' ? state.get().words : inArchive);
      return timer.flush();
    },
    enter: () => {
      hasLeft = false;
    },
    /** Nobody is left to ask, and a note has room for both. */
    leave: () => {
      hasLeft = true;
      if (state.get().theirs !== null) keepBoth();
      return timer.flush();
    },
    /** Its archive is no longer open, and in another one its claim is another. */
    drop: () => {
      isDropped = true;
      timer.stop();
      state.set({ ...state.get(), problem: null });
    },
  };
}

function both(theirs: string, mine: string): string {
  return theirs === '' ? mine : `${theirs}\n\n${mine}`;
}
