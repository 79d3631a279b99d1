/** The note on a claim as it is typed: saved when typing pauses and when the field is left, never over what another window wrote meanwhile. */
import { createStore } from '../../../store.ts';

const REST_MS = 1_200;

interface NoteState {
  readonly words: string;
  /** What another window made of the note while it was typed here; nothing is saved until the analyst has chosen. */
  readonly theirs: string | null;
}

/** Saves a note if the one that was there is still `over`; otherwise gives what it is now. */
type SaveNote = (note: string, over: string) => Promise<'saved' | 'failed' | { readonly theirs: string }>;

/** Each save is one undoable step. @param note as the archive has it */
export function createNoteSaver(note: string, save: SaveNote) {
  const state = createStore<NoteState>({ words: note, theirs: null });
  let inArchive = note;
  let isSaving = false;
  let hasLeft = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    const { words, theirs } = state.get();
    if (isSaving || theirs !== null || words === inArchive) return;
    isSaving = true;
    const outcome = await save(words, inArchive);
    isSaving = false;
    if (outcome === 'failed') return;
    inArchive = outcome === 'saved' ? words : outcome.theirs;
    if (outcome === 'saved') return keep();
    state.set({ ...state.get(), theirs: outcome.theirs });
    if (hasLeft) return answer('both');
  };

  const answer = (chosen: 'mine' | 'theirs' | 'both'): Promise<void> => {
    const { words } = state.get();
    state.set({ words: { mine: words, theirs: inArchive, both: both(inArchive, words) }[chosen], theirs: null });
    return keep();
  };

  return {
    state,
    keep,
    type: (words: string) => {
      state.set({ ...state.get(), words });
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    },
    /** Shows what the archive has now, unless something else is typed. */
    standsOn: (now: string) => {
      if (isSaving || state.get().words !== inArchive) return;
      inArchive = now;
      state.set({ ...state.get(), words: now });
    },
    answer,
    enter: () => {
      hasLeft = false;
    },
    /** Nobody is left to ask, and a note has room for both. */
    leave: () => {
      hasLeft = true;
      void (state.get().theirs === null ? keep() : answer('both'));
    },
  };
}

function both(theirs: string, mine: string): string {
  return theirs === '' ? mine : `${theirs}\n\n${mine}`;
}
