/** In a dialog about a mark that was removed while one typed: what was typed can be copied, or kept with a new mark on the same words. */
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { placeOf } from '../../../../contract/model/claims/place.ts';
import { useAct } from '../../../data/act.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { Problem } from '../../../parts/states/Problem.tsx';
import { copyWords } from '../../../typing/copy-words.ts';

export function MarkGone() {
  return (
    <Problem>
      This mark has been removed meanwhile, in another window or by undoing. What you typed is kept here until this
      dialog is closed.
    </Problem>
  );
}

/** Returns the acts of the dialog. @param onMarked called once there is a new mark */
export function useMarkAgain(onMarked: () => void) {
  const doAct = useAct();
  return (passage: EvidenceInPlace) => {
    const { claimId, articleId, exact, stance, speaker, remove, note, translation } = passage;
    const place = placeOf(passage);
    const mark = async () => {
      const said = { stance, speaker, remove, note, translation };
      if (place && (await doAct('evidence.add', { claimId, articleId, exact, ...place, ...said }))) onMarked();
    };
    return {
      ...(place && { confirm: { label: 'Make the mark again', run: mark } }),
      acts: (
        <>
          {note !== '' && (
            <Button large onClick={() => copyWords(note)}>
              Copy the note
            </Button>
          )}
          {translation && (
            <Button large onClick={() => copyWords(translation)}>
              Copy the translation
            </Button>
          )}
        </>
      ),
    };
  };
}
