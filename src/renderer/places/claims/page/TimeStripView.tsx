import { useCallback, useMemo, useState } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { longDate } from '../../../parts/words.ts';
import styles from './ClaimPage.module.css';
import { byTime } from './evidence-groups.ts';
import { timeStrip } from './time-strip.ts';

/** In px, until it is drawn. */
const USUAL_WIDTH = 720;

interface TimeStripViewProps {
  evidence: readonly EvidenceInPlace[];
  onMark: (evidenceId: number) => void;
}

/** The evidence over time. The table below says the same in words; a click on a glyph goes to its row there. */
export function TimeStripView({ evidence, onMark }: TimeStripViewProps) {
  const [width, setWidth] = useState(USUAL_WIDTH);
  const measured = useCallback(
    (line: HTMLDivElement) => measureOnResize(() => setWidth(line.clientWidth || USUAL_WIDTH), line),
    [],
  );
  const strip = useMemo(() => timeStrip(evidence, width), [evidence, width]);
  if (!strip) return null;
  return (
    <div ref={measured} role="img" aria-label={inWords(evidence)} className={styles.strip}>
      {strip.marks.map(
        ({ evidence: one, doubt }) =>
          doubt && (
            <span
              key={one.evidenceId}
              title={`${inPlainOrder(one.source)}: ${doubt.why}`}
              className={`${styles.doubt} ${styles[`row${one.stance}`]}`}
              style={{ left: `${doubt.from}%`, width: `${doubt.to - doubt.from}%` }}
            />
          ),
      )}
      {strip.marks.map(({ evidence: one, at }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table do the same by keys
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <span
          key={one.evidenceId}
          title={`${inPlainOrder(one.source)}, ${longDate(one.published)}`}
          className={`${styles.mark} ${styles[`row${one.stance}`]}`}
          style={{ left: `${at}%` }}
          onClick={() => onMark(one.evidenceId)}
        >
          <StanceGlyph stance={one.stance} />
        </span>
      ))}
      <span className={styles.axis} />
      {strip.ticks.map(({ at, label }) => (
        <span key={at} className={styles.tick} style={{ left: `${Math.min(at, 96)}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

function inWords(evidence: readonly EvidenceInPlace[]): string {
  const ordered = byTime(evidence).filter(({ published }) => published !== null && published !== 'XXXX');
  const first = ordered[0];
  const dispute = ordered.find(({ stance }) => stance === 'disputes');
  const said = (one: EvidenceInPlace) => `${one.source}, ${longDate(one.published)}`;
  return [
    'Evidence in time',
    first && `first seen: ${said(first)}`,
    dispute && dispute !== first && `first dispute: ${said(dispute)}`,
  ]
    .filter(Boolean)
    .join('; ');
}
