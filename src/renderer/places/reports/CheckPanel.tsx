import { useEffect, useRef, useState } from 'react';
import type { CollateError } from '../../../contract/errors.ts';
import type { ReportCheck, ReportFinding } from '../../../contract/model/report.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PaneBar, Push } from '../../parts/Panes.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { StanceGlyph } from '../../parts/Stance.tsx';
import styles from './CheckPanel.module.css';
import type { KnownEvidence } from './editor/citation-numbers.ts';

interface CheckPanelProps {
  check: ReportCheck | undefined;
  error: CollateError | null;
  known: KnownEvidence;
  /** The finding that F8 last went to. */
  current: number;
  onGo: (index: number) => void;
}

/** What is worth a look before the report leaves, and what holds. */
export function CheckPanel({ check, error, known, current, onGo }: CheckPanelProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current >= 0) list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const blocking = check?.findings.filter(({ severity }) => severity === 'blocking').length ?? 0;
  const count = check?.findings.length ?? 0;
  return (
    <>
      <PaneBar>
        <h2 className={styles.title}>Before export</h2>
        <Push />
        <span role="status" className={blocking > 0 ? styles.danger : styles.warn}>
          {check && (count === 0 ? '' : `${count} to look at`)}
        </span>
      </PaneBar>
      {error && !check && <p className={styles.foot}>{error.message}</p>}
      {!check && !error && <Skeleton />}
      {check && (
        <div className={styles.body}>
          <ul ref={list} aria-label="Checks" aria-live="polite" className={styles.list}>
            {check.findings.map((finding, index) => (
              <li
                key={`${finding.check} ${finding.blockId} ${finding.message}`}
                aria-current={index === current || undefined}
              >
                <span className={finding.severity === 'blocking' ? styles.danger : styles.warn}>
                  <Icon name={finding.severity === 'blocking' ? 'failed' : 'warning'} size={16} />
                </span>
                <Finding finding={finding} known={known} isFirst={index === 0} onGo={() => onGo(index)} />
              </li>
            ))}
            {check.held.map((held, index) => (
              <li key={held}>
                <span className={styles.good}>
                  <Icon name="done" size={16} />
                </span>
                <p {...(count === 0 && index === 0 ? { tabIndex: -1, 'data-focus-key': 'check' } : {})}>{held}</p>
              </li>
            ))}
          </ul>
          <p className={styles.foot}>
            {blocking > 0
              ? 'A quotation that is not in its article holds the export back.'
              : `Nothing here prevents an export.${count > 0 ? ' What is left open is listed in it.' : ''}`}
          </p>
        </div>
      )}
    </>
  );
}

interface FindingProps {
  finding: ReportFinding;
  known: KnownEvidence;
  isFirst: boolean;
  onGo: () => void;
}

function Finding({ finding, known, isFirst, onGo }: FindingProps) {
  const [open, setOpen] = useState(false);
  const passages = finding.evidenceIds.flatMap((id) => known.get(id) ?? []);
  const sourceId = passages[0]?.sourceId;
  const first = isFirst ? { 'data-focus-key': 'check' } : {};
  return (
    <div>
      <p className={styles.message}>
        <bdi>{finding.message}</bdi>
      </p>
      <p className={styles.why}>{finding.why}</p>
      <p className={styles.acts}>
        {finding.check === 'ungraded-source' && sourceId !== undefined ? (
          <LinkButton {...first} onClick={() => navigate('sources', { sourceId })}>
            Grade it
          </LinkButton>
        ) : (
          (finding.blockId !== null || finding.check === 'summary-is-draft') && (
            <LinkButton {...first} onClick={onGo}>
              {finding.check === 'summary-is-draft' ? 'Edit it' : 'Go there'}
            </LinkButton>
          )
        )}
        {passages.length > 0 && (
          <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide the passages' : `Show the ${passages.length === 1 ? 'passage' : 'passages'}`}
          </LinkButton>
        )}
      </p>
      {open && (
        <ul className={styles.passages}>
          {passages.map((passage) => (
            <li key={passage.evidenceId}>
              <StanceGlyph stance={passage.stance} label={passage.stance} />
              <button
                type="button"
                onClick={() => navigate('library', { articleId: passage.articleId, evidenceId: passage.evidenceId })}
              >
                <span lang={passage.language ?? undefined} dir="auto" className={styles.words}>
                  {passage.exact}
                </span>
                <BidiText lang={passage.language} className={styles.why}>
                  {passage.source}
                </BidiText>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
