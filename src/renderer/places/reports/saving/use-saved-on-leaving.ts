import { useEffect } from 'react';
import type { ReportSaver } from './report-saver.ts';

/** Saves when the report is left in any way. The window asks before closing if there are words that could not be saved. */
export function useSavedOnLeaving(saver: ReportSaver): void {
  useEffect(() => {
    const flush = () => void saver.flush();
    const askFirst = (event: BeforeUnloadEvent) => {
      if (saver.state.get().problem !== null) event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', askFirst);
    return () => {
      window.removeEventListener('beforeunload', askFirst);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
}
