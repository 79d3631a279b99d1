import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Claim } from '../../../contract/model/claim.ts';
import { useRead } from '../../data/use-read.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { cellOfCounts, StanceGlyph } from '../../parts/Stance.tsx';
import { counted } from '../../parts/words.ts';
import styles from './CitePicker.module.css';
import { Floating } from './Floating.tsx';

export interface Cited {
  readonly evidenceIds: readonly number[];
  /** The claim's own words, for where there are none yet. */
  readonly statement: string;
}

interface CitePickerProps {
  at: DOMRect;
  /** A quotation is of one passage; a citation can point at several. */
  what: 'citation' | 'quotation';
  onPick: (cited: Cited) => void;
  onClose: () => void;
}

/** First the claim, by its words; then which of its passages. What supports it is chosen beforehand. */
export function CitePicker({ at, what, onPick, onClose }: CitePickerProps) {
  const [claim, setClaim] = useState<Claim | null>(null);
  return (
    <Floating label={what === 'citation' ? 'Cite a claim' : 'Quote a passage'} at={at} width={520} onClose={onClose}>
      {claim === null ? (
        <Claims onChoose={setClaim} />
      ) : (
        <Passages claim={claim} isOne={what === 'quotation'} onPick={onPick} onBack={() => setClaim(null)} />
      )}
    </Floating>
  );
}

function useSteps(count: number): [number, (event: KeyboardEvent) => boolean] {
  const [at, setAt] = useState(0);
  const now = Math.min(at, Math.max(0, count - 1));
  const onStep = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || count === 0) return false;
    event.preventDefault();
    setAt((now + by + count) % count);
    return true;
  };
  return [now, onStep];
}

function Claims({ onChoose }: { onChoose: (claim: Claim) => void }) {
  const [text, setText] = useState('');
  const id = useId();
  const near = useRead('claim.near', { text, limit: 12 }, { enabled: text.trim() !== '', keepPrevious: true }).data;
  const newest = useRead('claim.list', { sort: 'newest', limit: 12 }, { enabled: text.trim() === '' }).data;
  const claims = (text.trim() === '' ? newest : near)?.claims ?? [];
  const [at, onStep] = useSteps(claims.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = claims[at];
    if (onStep(event) || event.key !== 'Enter' || !chosen) return;
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <>
      <input
        type="text"
        dir="auto"
        role="combobox"
        aria-label="Claim to cite"
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={claims[at] ? `${id}-${at}` : undefined}
        placeholder="Words of a claim"
        className={styles.field}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label="Claims" className={styles.list}>
        {claims.map((claim, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
          <div
            key={claim.claimId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            onClick={() => onChoose(claim)}
          >
            <StanceGlyph stance={cellOfCounts(claim.passages) ?? 'silent'} />
            <span className={styles.words}>
              {claim.claimId} · <bdi>{claim.statement}</bdi>
            </span>
            <span className={styles.label}>{counted(claim.articles, 'article')}</span>
          </div>
        ))}
        {claims.length === 0 && <p className={styles.none}>No claim has these words.</p>}
      </div>
      <Foot keys={[['Enter', 'its passages']]} />
    </>
  );
}

interface PassagesProps {
  claim: Claim;
  isOne: boolean;
  onPick: (cited: Cited) => void;
  onBack: () => void;
}

function Passages({ claim, isOne, onPick, onBack }: PassagesProps) {
  const { data } = useRead('claim.get', { claimId: claim.claimId });
  const evidence = data?.evidence ?? [];
  const [own, setOwn] = useState<ReadonlySet<number> | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, onStep] = useSteps(evidence.length);
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const preset = supporting.length > 0 ? supporting : evidence;
  const chosen = own ?? new Set(preset.map(({ evidenceId }) => evidenceId));
  const here = evidence[at];
  useEffect(() => list.current?.focus(), []);
  const toggle = (evidenceId: number) => {
    const next = new Set(chosen);
    if (!next.delete(evidenceId)) next.add(evidenceId);
    setOwn(next);
  };
  const pick = (evidenceId?: number) => {
    const ids = isOne
      ? evidenceId === undefined
        ? []
        : [evidenceId]
      : evidence.map((one) => one.evidenceId).filter((one) => chosen.has(one));
    if (ids.length > 0) onPick({ evidenceIds: ids, statement: claim.statement });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (onStep(event)) return;
    if (event.key === 'Enter') pick(here?.evidenceId);
    else if (event.key === ' ' && here && !isOne) toggle(here.evidenceId);
    else if (event.key === 'ArrowLeft' || event.key === 'Backspace') onBack();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className={styles.claim}>
        {claim.claimId} · <bdi>{claim.statement}</bdi>
      </p>
      <div
        ref={list}
        role="listbox"
        aria-label={`Passages of claim ${claim.claimId}`}
        aria-multiselectable={!isOne}
        aria-activedescendant={here ? `${id}-${at}` : undefined}
        tabIndex={0}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {data && evidence.length === 0 && <p className={styles.none}>No passage bears on this claim yet.</p>}
        {evidence.map((passage, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Space and Enter on the list do it
          <div
            key={passage.evidenceId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isOne ? index === at : chosen.has(passage.evidenceId)}
            data-here={index === at || undefined}
            className={styles.option}
            onClick={() => (isOne ? pick(passage.evidenceId) : toggle(passage.evidenceId))}
          >
            {!isOne && (
              <span aria-hidden="true" className={styles.tick}>
                {chosen.has(passage.evidenceId) ? '✓' : ''}
              </span>
            )}
            <StanceGlyph stance={passage.stance} label={passage.stance} />
            <span className={styles.words} lang={passage.language ?? undefined} dir="auto">
              {passage.exact}
            </span>
            <BidiText lang={passage.language} className={styles.label}>
              {passage.source}
            </BidiText>
          </div>
        ))}
      </div>
      <Foot
        keys={[
          ...(isOne ? [] : ([[' ', 'choose']] as const)),
          ['Enter', isOne ? 'quote it' : `cite ${chosen.size}`],
          ['ArrowLeft', 'claims'],
        ]}
      />
    </>
  );
}

function Foot({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <div className={styles.foot} aria-hidden="true">
      {keys.map(([key, what]) => (
        <span key={key}>
          <Kbd keys={key} /> {what}
        </span>
      ))}
    </div>
  );
}
