/** In a dialog about an article that another window deleted while one typed: what was typed can be copied. */

import { Button } from '../../../parts/controls/Button.tsx';
import { Problem } from '../../../parts/states/Problem.tsx';
import { copyWords } from '../../../typing/copy-words.ts';

export function ArticleGone() {
  return (
    <Problem>
      This article has been deleted meanwhile, in another window. What you typed is kept here until this dialog is
      closed.
    </Problem>
  );
}

/** Returns the acts of the dialog. */
export function copying(...typed: readonly (string | null)[]) {
  const words = typed.filter(Boolean).join('\n\n');
  return {
    acts: words !== '' && (
      <Button large onClick={() => copyWords(words)}>
        Copy what you typed
      </Button>
    ),
  };
}
