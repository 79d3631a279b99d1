import { useEffect, useState } from 'react';
import type { Client } from '../../../client.ts';
import { act } from '../../../data/act.ts';
import { sayProblem } from '../../../notices.ts';
import { useServices } from '../../../services.ts';
import { useStore } from '../../../store.ts';
import { createNoteSaver } from './note-saver.ts';

/** The note on one claim, as long as its field is there. @param note as the archive has it */
export function useClaimNote(claimId: number, note: string) {
  const { client } = useServices();
  const [saver] = useState(() => createNoteSaver(note, (words, over) => saveNote(client, claimId, words, over)));
  useEffect(() => saver.standsOn(note), [saver, note]);
  useEffect(() => {
    saver.enter();
    // The window may be closed before typing has paused.
    window.addEventListener('pagehide', saver.keep);
    return () => {
      window.removeEventListener('pagehide', saver.keep);
      saver.leave();
    };
  }, [saver]);
  return { ...useStore(saver.state), type: saver.type, keep: saver.keep, answer: saver.answer };
}

async function saveNote(client: Client, claimId: number, note: string, over: string) {
  let isChanged = false;
  const onConflict = () => {
    isChanged = true;
  };
  const params = { claimIds: [claimId], note, over: { note: over } };
  const done = await act(client, 'claim.update', params, { quiet: true, onConflict });
  if (done) return 'saved';
  const page = isChanged ? await client.call('claim.get', { claimId }).catch(sayProblem) : undefined;
  return page ? { theirs: page.claim.note } : 'failed';
}
