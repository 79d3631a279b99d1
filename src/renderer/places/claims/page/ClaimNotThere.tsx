import type { CollateError } from '../../../../contract/errors.ts';
import { navigate } from '../../../history.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { copyWords } from '../../../typing/copy-words.ts';
import { useNoteLeft } from './use-claim-note.ts';
import type { StatementDraft } from './use-statement-draft.ts';

const KEPT_NOTE =
  'The note that you typed is not saved and is kept in this window: undo the deletion to have it saved, or copy it.';

interface ClaimNotThereProps {
  claimId: number;
  error: CollateError;
  /** Its words as they were being edited. */
  draft: StatementDraft | null;
  onDraft: (draft: null) => void;
}

/** A claim that was deleted meanwhile, in another window or by undoing: what was typed on it can be copied. */
export function ClaimNotThere({ claimId, error, draft, onDraft }: ClaimNotThereProps) {
  const note = useNoteLeft(claimId);
  const copyDraft = async (words: string) => (await copyWords(words)) && onDraft(null);
  const isDeleted = error.code === 'not-found';
  return (
    <ErrorState
      small={false}
      kind={isDeleted ? 'Not there' : 'Not shown'}
      message={error.message}
      then={isDeleted && note && KEPT_NOTE}
    >
      {isDeleted && note && (
        <Button large onClick={note.copy}>
          Copy the note
        </Button>
      )}
      {draft && draft.words !== draft.over && (
        <Button large onClick={() => copyDraft(draft.words)}>
          Copy the words of the claim
        </Button>
      )}
      <Button large onClick={() => navigate('claims', {})}>
        All claims
      </Button>
    </ErrorState>
  );
}
