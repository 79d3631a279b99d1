/** Words that the analyst typed, put on the clipboard. */
import { sayDone, sayProblem } from '../notices.ts';

/** @returns false if they could not be copied, which has been said */
export function copyWords(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => {
      sayDone('Copied');
      return true;
    },
    (error) => {
      sayProblem(error);
      return false;
    },
  );
}
