/** Dismissed discrepancies: counted, with their reasons, and restorable from here. */

import { useState } from 'react';
import { useCanWrite } from '../../../data/use-archive.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { counted } from '../../../parts/words.ts';
import type { CompareDeskState } from '../use-compare-desk.ts';
import { DifferenceValues } from './DifferenceValues.tsx';
import styles from './DiscrepancyList.module.css';
import { aboutWords } from './discrepancy-words.ts';
import { KindBadge } from './KindBadge.tsx';
import { ReasonField } from './ReasonField.tsx';

export function Dismissed({ desk: { columns, discrepancy } }: { desk: CompareDeskState }) {
  const canWrite = useCanWrite();
  const { articleSources, reasons, rows } = columns;
  const { setDismissed } = discrepancy;
  const { dismissed } = rows;
  const [isOpen, setOpen] = useState(false);
  const [asked, ask] = useState<string | null>(null);
  return (
    <section className={styles.dismissed} aria-label="Dismissed">
      <Button look="quiet" icon={isOpen ? 'down' : 'right'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {counted(dismissed.length, 'dismissed', 'dismissed')}
      </Button>
      {isOpen && (
        <ul>
          {dismissed.map(({ setAsideBy: by, ...difference }) => (
            <li key={difference.key} className={styles.item}>
              <div className={styles.stop}>
                <span className={styles.head}>
                  <KindBadge kind={difference.kind} />
                  <span className={styles.doubt}>{aboutWords(difference, articleSources)}</span>
                </span>
                <DifferenceValues difference={difference} articleSources={articleSources} />
                {reasons.get(by) && asked !== difference.key && (
                  <BidiText lang={null} className={styles.beside}>
                    {reasons.get(by)}
                  </BidiText>
                )}
              </div>
              {asked === difference.key ? (
                <ReasonField
                  reason={reasons.get(by) ?? ''}
                  confirm="Save"
                  onDone={(reason) => {
                    ask(null);
                    if (reason !== null) setDismissed(by, true, reason);
                  }}
                />
              ) : (
                canWrite && (
                  <div className={styles.buttons}>
                    <Button onClick={() => setDismissed(by, false, '')}>Restore</Button>
                    <Button look="quiet" onClick={() => ask(difference.key)}>
                      Reason…
                    </Button>
                  </div>
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
