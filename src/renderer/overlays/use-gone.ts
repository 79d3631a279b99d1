import { useEffect } from 'react';
import { sayProblem } from '../notices.ts';

/** Says so and closes if what a dialog is about is no longer there: one that is never drawn would keep every key. */
export function useGone(problem: Error | null, onClose: () => void): void {
  const isGone = problem !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    if (!isGone) return;
    sayProblem(problem);
    onClose();
  }, [isGone]);
}
