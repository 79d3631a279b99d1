import { type ReactNode, useState } from 'react';
import type { ExportChoices } from '../../../../contract/model/reports/report.ts';
import { IconButton } from '../../../parts/controls/Button.tsx';
import type { ReportSaver } from '../saving/report-saver.ts';
import styles from './PageThumb.module.css';
import { usePages } from './use-pages.ts';

/** One page at a time in small size, beside the choice of format. */
interface PageThumbProps {
  reportId: number;
  saver: ReportSaver;
  choices: ExportChoices;
  /** What is said of the pages, where they could be drawn. */
  children: ReactNode;
}

export function PageThumb({ reportId, saver, choices, children }: PageThumbProps) {
  const { host, laidOut, error } = usePages(reportId, saver, choices);
  const [wanted, setPage] = useState(1);
  if (error) return null;
  const pages = laidOut?.pages ?? 1;
  const page = Math.min(wanted, pages);
  return (
    <figure className={styles.thumb} aria-busy={laidOut === null}>
      <div className={styles.window} aria-hidden="true" inert>
        <div ref={host} className={styles.sheets} style={{ '--page': page - 1 } as React.CSSProperties} />
      </div>
      <figcaption>
        <IconButton icon="back" label="Previous page" disabled={page === 1} onClick={() => setPage(page - 1)} />
        <span role="status">{laidOut === null ? 'Laying out the pages' : `page ${page} of ${pages}`}</span>
        <IconButton icon="forward" label="Next page" disabled={page === pages} onClick={() => setPage(page + 1)} />
      </figcaption>
      {children}
    </figure>
  );
}
