/** The note on a claim as it is typed: saved when typing pauses and when the field is left, never over what another window wrote meanwhile. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '../../../client.ts';
import { act } from '../../../data/act.ts';
import { sayProblem } from '../../../notices.ts';
import { useServices } from '../../../services.ts';

const REST_MS = 1_200;

interface ClaimNote {
  readonly typed: string;
  /** What another window made of the note while it was typed here; nothing is saved until the analyst has chosen. */
  readonly theirs: string | null;
  type(words: string): void;
  keep(): void;
  answer(answer: 'mine' | 'theirs' | 'both'): void;
}

/** Each save is one undoable step. */
export function useClaimNote(claimId: number, note: string): ClaimNote {
  const { client } = useServices();
  const [typed, setTyped] = useState(note);
  const [theirs, setTheirs] = useState<string | null>(null);
  const now = useRef({ words: note, kept: note, theirs: null as string | null, saving: false, left: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((words: string) => {
    now.current.words = words;
    setTyped(words);
  }, []);
  const clash = useCallback((other: string | null) => {
    now.current.theirs = other;
    setTheirs(other);
  }, []);
  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const { words, kept, saving } = now.current;
    if (saving || now.current.theirs !== null || words === kept) return;
    now.current.saving = true;
    const outcome = await save(client, claimId, words, kept);
    now.current.saving = false;
    if (outcome === 'failed') return;
    now.current.kept = words;
    if (outcome === 'kept') return keep();
    now.current.kept = outcome.theirs;
    if (!now.current.left) clash(outcome.theirs);
    else await save(client, claimId, both(outcome.theirs, words), outcome.theirs);
  }, [client, claimId, clash]);

  useEffect(() => {
    const { words, kept, saving } = now.current;
    if (saving || words !== kept) return;
    now.current.kept = note;
    show(note);
  }, [note, show]);
  useEffect(() => {
    now.current.left = false;
    return () => {
      now.current.left = true;
      // Nobody is left to ask, and a note has room for both.
      if (now.current.theirs !== null) now.current.words = both(now.current.theirs, now.current.words);
      now.current.theirs = null;
      void keep();
    };
  }, [keep]);

  return {
    typed,
    theirs,
    keep,
    type: (words) => {
      show(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, REST_MS);
    },
    answer: (answer) => {
      const { words, kept } = now.current;
      clash(null);
      if (answer !== 'mine') show(answer === 'both' ? both(kept, words) : kept);
      void keep();
    },
  };
}

const both = (theirs: string, mine: string): string => (theirs === '' ? mine : `${theirs}\n\n${mine}`);

/** @returns the note as another window has changed it, if it has */
async function save(client: Client, claimId: number, note: string, over: string) {
  let isChanged = false;
  const onConflict = () => {
    isChanged = true;
  };
  const params = { claimIds: [claimId], note, over: { note: over } };
  const done = await act(client, 'claim.update', params, { quiet: true, onConflict });
  if (done) return 'kept';
  const page = isChanged ? await client.call('claim.get', { claimId }).catch(sayProblem) : undefined;
  return page ? { theirs: page.claim.note } : 'failed';
}
