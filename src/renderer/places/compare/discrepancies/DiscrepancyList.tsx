/** What N and P step through, in words: each discrepancy with its values. Dismissed ones are still counted. */

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { dismissDiscrepancy, dismissWithReason } from '../../../actions/compare/dismiss-discrepancy.ts';
import { makeClaims } from '../../../actions/compare/make-claims.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { focusSoon } from '../../../focus.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button, IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { counted } from '../../../parts/words.ts';
import type { Columns } from '../columns/use-columns.ts';
import type { Difference, Stop } from '../comparison-rows.ts';
import type { CompareDeskState } from '../use-compare-desk.ts';
import { DifferenceValues, Sources } from './DifferenceValues.tsx';
import styles from './DiscrepancyList.module.css';
import { Dismissed } from './Dismissed.tsx';
import { besideWords, claimsHolding } from './discrepancy-claims.ts';
import { aboutWords, doubtWords, sourcesOf } from './discrepancy-words.ts';
import { KindBadge } from './KindBadge.tsx';
import { ReasonField } from './ReasonField.tsx';

interface DiscrepancyListProps {
  desk: CompareDeskState;
  many: boolean;
  /** Above the list. */
  note: ReactNode;
}

const AFTER_HISTORY_MS = 90;

const NAMES: Record<Stop['kind'], (count: number) => string> = {
  differ: (count) => counted(count, 'discrepancy', 'discrepancies'),
  agree: (count) => counted(count, 'agreement'),
  only: (count) => counted(count, 'passage only here', 'passages only here'),
};

export function DiscrepancyList({ desk, many, note }: DiscrepancyListProps) {
  const canWrite = useCanWrite();
  const { kind, here, current, pick } = desk.stops;
  const { dismissed } = desk.columns.rows;
  const list = useRef<HTMLOListElement>(null);
  const currentKey = current?.key ?? null;
  useInSight(list, currentKey);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('[data-stop]')) return;
    const at = here.findIndex(({ key }) => key === currentKey);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: here.length - 1 }[event.key];
    const next = to === undefined ? undefined : here[to];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const sideways = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
    if (sideways !== undefined) desk.passages.stepColumn(sideways);
    else if (event.key === ' ') desk.passages.pinColumn();
    else if (event.key === 'Enter' && current?.kind === 'differ' && canWrite) desk.ask('claims');
    else if (next) pick(next.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <PaneBar className={styles.bar}>
        <h2 className={styles.name}>{NAMES[kind](here.length)}</h2>
        <Spacer />
        {kind === 'differ' && <ByKind columns={desk.columns} many={many} />}
      </PaneBar>
      <div className={styles.scroll}>
        {note}
        {here.length === 0 && (
          <p className={styles.none}>
            {kind === 'differ' && dismissed.length > 0 ? 'All discrepancies are dismissed.' : NONE[kind]}
          </p>
        )}
        <ol ref={list} onKeyDown={onKeyDown}>
          {here.map((stop, at) => (
            <Item
              key={stop.key}
              desk={desk}
              stop={stop}
              number={at + 1}
              isCurrent={stop.key === currentKey}
              isFirst={at === 0}
            />
          ))}
        </ol>
        {kind === 'differ' && dismissed.length > 0 && <Dismissed desk={desk} />}
      </div>
    </>
  );
}

function ByKind({ columns: { byKind, setByKind }, many }: { columns: Columns; many: boolean }) {
  const toggle = { 'aria-pressed': byKind, onClick: () => setByKind(!byKind) };
  return many ? (
    <IconButton icon="lines" size={16} label="By kind" {...toggle} />
  ) : (
    <Button look="quiet" {...toggle}>
      by kind
    </Button>
  );
}

/** Keeps the current item in view, and focuses it if the list or nothing has the focus. */
function useInSight(list: RefObject<HTMLOListElement | null>, currentKey: string | null): void {
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (currentKey === null || !item) return;
    item.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) item.focus({ preventScroll: true });
    // Only after the window's history has restored the focus.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) item.focus({ preventScroll: true });
    }, AFTER_HISTORY_MS);
    return () => clearTimeout(timer);
  }, [list, currentKey]);
}

const NONE: Record<Stop['kind'], string> = {
  differ: 'No figure, date, place, name or denial differs in the aligned passages.',
  agree: 'No passage says the same in two articles.',
  only: 'Every passage has a counterpart in another article.',
};

interface ItemProps {
  desk: CompareDeskState;
  stop: Stop;
  number: number;
  isCurrent: boolean;
  isFirst: boolean;
}

function Item({ desk, stop, number, isCurrent, isFirst }: ItemProps) {
  return (
    <li className={styles.item} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.stop}
        data-stop={stop.key}
        data-focus-key={`stop ${stop.key}`}
        aria-current={isCurrent || undefined}
        tabIndex={isCurrent || (desk.stops.current === null && isFirst) ? 0 : -1}
        onClick={() => desk.stops.pick(stop.key)}
      >
        {stop.kind === 'differ' ? (
          <DifferenceWords columns={desk.columns} difference={stop.difference} number={number} />
        ) : (
          <PassageWords columns={desk.columns} stop={stop} />
        )}
      </button>
      {isCurrent && stop.kind === 'differ' && <Acts desk={desk} difference={stop.difference} />}
    </li>
  );
}

interface DifferenceWordsProps {
  columns: Columns;
  difference: Difference;
  number: number;
}

function DifferenceWords({ columns: { articleSources }, difference, number }: DifferenceWordsProps) {
  const about = aboutWords(difference, articleSources);
  const doubt = doubtWords(difference);
  return (
    <>
      <span className={styles.head}>
        <KindBadge kind={difference.kind} />
        {doubt && <span className={styles.doubt}>{doubt}</span>}
        <Spacer />
        <span className={styles.number}>{number}</span>
      </span>
      {about && (
        <span className={styles.about}>
          <BidiText lang={null}>{about}</BidiText>
        </span>
      )}
      <DifferenceValues difference={difference} articleSources={articleSources} />
    </>
  );
}

function Acts({ desk, difference }: { desk: CompareDeskState; difference: Difference }) {
  const canWrite = useCanWrite();
  const claims = claimsHolding(difference, desk.columns.articles);
  const beside = besideWords(difference);
  const isReasonAsked = desk.asking === 'reason';
  return (
    <div className={styles.acts}>
      {beside && <p className={styles.beside}>{beside}</p>}
      {claims.length > 0 && (
        <p className={styles.beside}>
          In {claims.length === 1 ? 'claim' : 'claims'}{' '}
          {claims.map((claimId, at) => (
            <span key={claimId}>
              {at > 0 && ', '}
              <LinkButton aria-label={`claim ${claimId}`} onClick={() => navigate('claims', { claimId })}>
                {claimId}
              </LinkButton>
            </span>
          ))}
        </p>
      )}
      {canWrite && isReasonAsked && (
        <ReasonField
          reason=""
          confirm="Dismiss"
          onDone={(reason) => {
            if (reason !== null) return desk.dismiss(reason);
            desk.ask(null);
            focusSoon(`stop ${difference.key}`);
          }}
        />
      )}
      {canWrite && !isReasonAsked && (
        <div className={styles.buttons}>
          <Button look="primary" keys={shortcutOf(makeClaims)} onClick={() => desk.ask('claims')}>
            Make claims…
          </Button>
          <Button look="quiet" keys={shortcutOf(dismissDiscrepancy)} onClick={() => desk.dismiss('')}>
            Dismiss
          </Button>
          <Button look="quiet" keys={shortcutOf(dismissWithReason)} onClick={() => desk.ask('reason')}>
            Dismiss with a reason…
          </Button>
        </div>
      )}
    </div>
  );
}

function PassageWords({ columns: { rows, articleSources }, stop }: { columns: Columns; stop: Stop }) {
  const members = stop.kind === 'only' ? [] : [...(rows.rows[stop.row as number]?.members.values() ?? [])];
  const words = stop.kind === 'only' ? stop.block.pieces.map(({ text }) => text).join('') : members[0]?.text;
  const ids = stop.kind === 'only' ? [stop.block] : members;
  const language = articleSources.find(({ articleId }) => articleId === ids[0]?.articleId)?.language;
  return (
    <>
      <BidiText className={styles.words} lang={language}>
        {words}
      </BidiText>
      <Sources names={sourcesOf(ids, articleSources)} />
    </>
  );
}
