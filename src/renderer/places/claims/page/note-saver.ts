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
  const saving = createSaving(note, save);
  const { state, isSaved } = saving;
  const sayFailed = (error: unknown) => {
    if (saving.isDropped()) return;
    state.set({ ...state.get(), problem: whyUnsaved(error) });
    timer.failed();
  };
  const timer = createSaveTimer(() => saving.send().catch(sayFailed), PAUSE_MS);

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
      if (!timer.running() && isSaved()) saving.standsOn(now);
    },
    answer: (chosen: Chosen) => {
      saving.choose(chosen);
      return timer.flush();
    },
    enter: saving.enter,
    leave: () => {
      saving.leave();
      return timer.flush();
    },
    /** Its archive is no longer open, and in another one its claim is another. */
    drop: () => {
      timer.stop();
      saving.drop();
    },
  };
}

type Chosen = 'mine' | 'theirs' | 'both';

/** The note as it is here and as the archive has it, until they are the same. */
function createSaving(note: string, save: SaveNote) {
  const state = createStore<NoteState>({ words: note, theirs: null, problem: null });
  let inArchive = note;
  let hasLeft = false;
  let isDropped = false;
  const isSaved = () => isDropped || state.get().words === inArchive;
  const choose = (chosen: Chosen) => {
    const mine = state.get().words;
    const words = { mine, theirs: inArchive, both: both(inArchive, mine) }[chosen];
    state.set({ words, theirs: null, problem: null });
  };
  return {
    state,
    isSaved,
    isDropped: () => isDropped,
    /** Saves until nothing is unsaved, or the analyst has to choose. */
    send: async (): Promise<void> => {
      while (!isSaved() && state.get().theirs === null) {
        const { words } = state.get();
        inArchive = await save(words, inArchive);
        if (inArchive === words) continue;
        if (hasLeft) choose('both');
        else state.set({ ...state.get(), theirs: inArchive, problem: CHOOSE });
      }
      if (isSaved()) state.set({ ...state.get(), problem: null });
    },
    standsOn: (now: string) => {
      inArchive = now;
      state.set({ ...state.get(), words: now });
    },
    choose,
    enter: () => {
      hasLeft = false;
    },
    /** Nobody is left to ask, and a note has room for both. */
    leave: () => {
      hasLeft = true;
      if (state.get().theirs !== null) choose('both');
    },
    drop: () => {
      isDropped = true;
      state.set({ ...state.get(), problem: null });
    },
  };
}

function both(theirs: string, mine: string): string {
  return theirs === '' ? mine : `${theirs}\n\n${mine}`;
}
