import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type ExportChoices, PLAIN_EXPORT } from '../../../../contract/model/reports/report.ts';
import { useRead } from '../../../data/use-read.ts';
import { useStore } from '../../../store.ts';
import type { ReportSaver } from '../saving/report-saver.ts';
import styles from './Preview.module.css';
import { type LaidOut, layOut, paperFromHtml } from './paper.ts';

interface Pages {
  /** The element that is filled with sheets. */
  readonly host: RefObject<HTMLDivElement | null>;
  /** Null until the first layout. */
  readonly laidOut: LaidOut | null;
  readonly error: Error | null;
}

/** A report's pages as exported, drawn into `host`: from what is saved, and again after each save. */
export function usePages(reportId: number, saver: ReportSaver, choices: ExportChoices = PLAIN_EXPORT): Pages {
  const { unsaved } = useStore(saver.state);
  const isSaved = Object.keys(unsaved).length === 0;
  const exported = useRead(
    'report.export',
    { reportId, format: 'html', ...choices },
    { enabled: isSaved, keepPrevious: true },
  );
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const bytes = exported.data?.bytes;
  const paper = useMemo(
    () => (bytes ? paperFromHtml(new TextDecoder().decode(bytes), choices.place) : null),
    [bytes, choices.place],
  );
  useEffect(() => {
    if (!paper || !host.current) return;
    let isCurrent = true;
    // Line breaks depend on the fonts, and these sheets may be the first to need one.
    const draw = () => {
      if (!isCurrent || !host.current) return;
      setLaidOut(layOut(paper, host.current, styles.page ?? ''));
      if (document.fonts.status === 'loading') document.fonts.ready.then(draw);
    };
    document.fonts.ready.then(draw);
    return () => {
      isCurrent = false;
    };
  }, [paper]);
  return { host, laidOut, error: exported.error };
}
