import { useEffect } from 'react';
import { sayProblem } from '../../../notices.ts';
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
      saver.flush().then(() => {
        const { problem } = saver.state.get();
        if (problem !== null) sayProblem(`The last words of the report are not saved. ${problem}`);
      });
    };
  }, [saver]);
}
