import { memo, useEffect, useRef, useState } from 'react';
import type { CollateError } from '../../../../contract/errors.ts';
import type { ReportCheck, ReportFinding } from '../../../../contract/model/reports/report.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import type { KnownEvidence } from '../editor/citation-numbers.ts';
import styles from './CheckPanel.module.css';
import { keyOfFinding } from './use-findings.ts';

interface CheckPanelProps {
  check: ReportCheck | undefined;
  error: CollateError | null;
  known: KnownEvidence;
  /** The finding that F8 last went to. */
  current: number;
  onGo: (index: number) => void;
  /** Puts into its block what has changed about a claim, or leaves the block as it is. */
  onAnswer: (blockId: string, take: boolean) => void;
}

/** What deserves a look before the report is exported, and what holds: hundreds of findings, not drawn anew for each letter written beside them. */
export const CheckPanel = memo(function CheckPanel({ check, error, known, current, onGo, onAnswer }: CheckPanelProps) {
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
        <Spacer />
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
              <li key={keyOfFinding(finding)} aria-current={index === current || undefined}>
                <span className={finding.severity === 'blocking' ? styles.danger : styles.warn}>
                  <Icon name={finding.severity === 'blocking' ? 'failed' : 'warning'} size={16} />
                </span>
                <Finding
                  finding={finding}
                  known={known}
                  isFirst={index === 0}
                  onGo={() => onGo(index)}
                  onAnswer={onAnswer}
                />
              </li>
            ))}
            {check.held.map((held, index) => (
              <li key={held}>
                <span className={styles.good}>
                  <Icon name="done" size={16} />
                </span>
                <p {...(count === 0 && index === 0 && ALONE)}>{held}</p>
              </li>
            ))}
          </ul>
          <p className={styles.foot}>
            {blocking > 0
              ? 'A quotation that is not in its article blocks the export.'
              : `Nothing here prevents an export.${count > 0 ? ' What is left open is listed in it.' : ''}`}
          </p>
        </div>
      )}
    </>
  );
});

/** By which the check is gone to where the first in its list has nothing to press. */
const ALONE = { tabIndex: -1, 'data-focus-key': 'check' };

interface FindingProps {
  finding: ReportFinding;
  known: KnownEvidence;
  isFirst: boolean;
  onGo: () => void;
  onAnswer: CheckPanelProps['onAnswer'];
}

function Finding({ finding, known, isFirst, onGo, onAnswer }: FindingProps) {
  const canWrite = useCanWrite();
  const [open, setOpen] = useState(false);
  const passages = usePassages(finding, known);
  const sourceId = passages[0]?.sourceId;
  const isOfSource = finding.check === 'ungraded-source' && sourceId !== undefined;
  const isOfPlace = finding.blockId !== null || finding.check === 'summary-is-draft';
  const first = isFirst ? { 'data-focus-key': 'check' } : {};
  return (
    <div>
      <p className={styles.message} {...(!isOfSource && !isOfPlace && isFirst && ALONE)}>
        <BidiText lang={null}>{finding.message}</BidiText>
      </p>
      <p className={styles.why}>{finding.why}</p>
      <p className={styles.acts}>
        {isOfSource ? (
          <LinkButton {...first} onClick={() => navigate('sources', { sourceId })}>
            {canWrite ? 'Grade…' : 'Show the source'}
          </LinkButton>
        ) : (
          isOfPlace && (
            <LinkButton {...first} onClick={onGo}>
              {canWrite && finding.check === 'summary-is-draft' ? 'Edit it' : 'Go there'}
            </LinkButton>
          )
        )}
        {canWrite && <Answers finding={finding} onAnswer={onAnswer} />}
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

const TAKEN = { words: 'Use the new words', passages: 'Cite the new passages' } as const;

/** The possible answers for a claim that changed after its sentence was written. */
function Answers({ finding, onAnswer }: { finding: ReportFinding; onAnswer: CheckPanelProps['onAnswer'] }) {
  const { offers, blockId } = finding;
  if (offers === undefined || blockId === null) return null;
  return (
    <>
      {offers !== 'none' && <LinkButton onClick={() => onAnswer(blockId, true)}>{TAKEN[offers]}</LinkButton>}
      <LinkButton onClick={() => onAnswer(blockId, false)}>Keep it as it is</LinkButton>
    </>
  );
}

/** The report's own passages, and those that it does not cite. */
function usePassages({ evidenceIds }: ReportFinding, known: KnownEvidence) {
  const others = evidenceIds.filter((id) => !known.has(id));
  const { data } = useRead('evidence.get', { evidenceIds: others }, { enabled: others.length > 0 });
  return [...evidenceIds.flatMap((id) => known.get(id) ?? []), ...(data?.evidence ?? [])];
}
