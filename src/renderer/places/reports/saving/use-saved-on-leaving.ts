import { useEffect } from 'react';
import { dismissNotice, sayStanding } from '../../../notices.ts';
import type { ReportSaver } from './report-saver.ts';

/** Saves when the report is left in any way; if that fails, it is said where the analyst has gone. */
export function useSavedOnLeaving(saver: ReportSaver): void {
  useEffect(() => {
    const flush = () => void saver.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      saver.flush().then(() => sayUnsaved(saver));
    };
  }, [saver]);
}

/** Until they are saved after all. */
function sayUnsaved({ state }: ReportSaver): void {
  const { problem } = state.get();
  if (problem === null) return;
  const notice = sayStanding(`The last words of the report are not saved. ${problem}`);
  const stop = state.subscribe(() => {
    if (state.get().problem !== null) return;
    dismissNotice(notice);
    stop();
  });
}
