import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { LONGEST_NAME } from '../../../../contract/model/common.ts';
import { useRead } from '../../../data/use-read.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { TickBox } from '../../../parts/controls/Field.tsx';
import { useOptions } from '../../../parts/controls/use-options.ts';
import { Kbd } from '../../../parts/Kbd.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { cellOfCounts } from '../../../parts/model/stance-counts.ts';
import { counted } from '../../../parts/words.ts';
import styles from './CitePicker.module.css';
import { Floating } from './Floating.tsx';

export interface Cited {
  readonly evidenceIds: readonly number[];
  /** The claim's own words, for a block that has none yet. */
  readonly statement: string;
}

interface CitePickerProps {
  at: DOMRect;
  /** A quotation is of one passage; a citation can refer to several. */
  what: 'citation' | 'quotation';
  onPick: (cited: Cited) => void;
  onClose: () => void;
}

/** First asks for the claim, by its words, then for the passages. Those that support it are preselected. */
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

function Claims({ onChoose }: { onChoose: (claim: Claim) => void }) {
  const [text, setText] = useState('');
  const near = useRead('claim.near', { text, limit: 12 }, { enabled: text.trim() !== '', keepPrevious: true });
  const newest = useRead('claim.list', { sort: 'newest', limit: 12 }, { enabled: text.trim() === '' });
  const { data, isPlaceholderData } = text.trim() === '' ? newest : near;
  const claims = data?.claims ?? [];
  const isThere = data !== undefined && !isPlaceholderData;
  const options = useOptions(claims.length, isThere, (at) => claims[at] && onChoose(claims[at]));
  return (
    <>
      <input
        type="text"
        dir="auto"
        {...options.field}
        aria-label="Claim to cite"
        placeholder="Words of a claim"
        maxLength={LONGEST_NAME}
        className={styles.field}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          options.moveTo(0);
        }}
        onKeyDown={options.onKeyDown}
      />
      <div role="listbox" {...options.list} aria-label="Claims" className={styles.list}>
        {claims.map((claim, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
          <div
            key={claim.claimId}
            role="option"
            {...options.option(index)}
            className={styles.option}
            onClick={() => onChoose(claim)}
          >
            <StanceGlyph stance={cellOfCounts(claim.passages) ?? 'silent'} />
            <span className={styles.words}>
              {claim.claimId} · <BidiText lang={null}>{claim.statement}</BidiText>
            </span>
            <span className={styles.label}>{counted(claim.articles, 'article')}</span>
          </div>
        ))}
        {isThere && claims.length === 0 && (
          <p className={styles.none}>
            {text.trim() === ''
              ? 'No claims yet. Select words in an article and press N.'
              : 'No claim has these words.'}
          </p>
        )}
      </div>
      {claims.length > 0 && <Foot keys={[{ key: 'Enter', what: 'its passages', run: options.take }]} />}
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
  const { chosen, toggle } = useChosen(evidence);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  const cite = (evidenceIds: number[]) => evidenceIds.length > 0 && onPick({ evidenceIds, statement: claim.statement });
  const citeChosen = () => cite(evidence.map(({ evidenceId }) => evidenceId).filter((id) => chosen.has(id)));
  const options = useOptions(evidence.length, data !== undefined, (at) => {
    if (!isOne) citeChosen();
    else if (evidence[at]) cite([evidence[at].evidenceId]);
  });
  const here = evidence[options.at];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ' && here && !isOne) toggle(here.evidenceId);
    else if (event.key === 'ArrowLeft' || event.key === 'Backspace') onBack();
    else return options.onKeyDown(event);
    event.preventDefault();
  };
  return (
    <>
      <p className={styles.claim}>
        {claim.claimId} · <BidiText lang={null}>{claim.statement}</BidiText>
      </p>
      <div
        ref={list}
        role="listbox"
        aria-label={`Passages of claim ${claim.claimId}`}
        aria-multiselectable={!isOne}
        aria-activedescendant={options.field['aria-activedescendant']}
        tabIndex={0}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {data && evidence.length === 0 && <p className={styles.none}>No passages for this claim yet.</p>}
        {evidence.map((passage, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Space and Enter on the list do it
          <div
            key={passage.evidenceId}
            role="option"
            {...options.option(index)}
            aria-selected={isOne ? passage === here : chosen.has(passage.evidenceId)}
            data-here={passage === here || undefined}
            className={styles.option}
            onClick={() => (isOne ? cite([passage.evidenceId]) : toggle(passage.evidenceId))}
          >
            <PassageLine passage={passage} isChosen={isOne ? null : chosen.has(passage.evidenceId)} />
          </div>
        ))}
      </div>
      <Foot
        keys={[
          ...(isOne ? [] : [{ key: ' ', what: 'choose' }]),
          { key: 'Enter', what: isOne ? 'quote it' : `cite ${chosen.size}`, run: options.take },
          { key: 'ArrowLeft', what: 'claims', run: onBack },
        ]}
      />
    </>
  );
}

/** Until the analyst chooses: the supporting passages, or all if there are none. */
function useChosen(evidence: readonly EvidenceInPlace[]) {
  const [own, setOwn] = useState<ReadonlySet<number> | null>(null);
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const preset = supporting.length > 0 ? supporting : evidence;
  const chosen = own ?? new Set(preset.map(({ evidenceId }) => evidenceId));
  const toggle = (evidenceId: number) => {
    const next = new Set(chosen);
    if (!next.delete(evidenceId)) next.add(evidenceId);
    setOwn(next);
  };
  return { chosen, toggle };
}

interface PassageLineProps {
  passage: EvidenceInPlace;
  /** Null: only one can be taken. */
  isChosen: boolean | null;
}

function PassageLine({ passage, isChosen }: PassageLineProps) {
  return (
    <>
      {isChosen !== null && <TickBox checked={isChosen} />}
      <StanceGlyph stance={passage.stance} label={passage.stance} />
      <span className={styles.words} lang={passage.language ?? undefined} dir="auto">
        {passage.exact}
      </span>
      <BidiText lang={passage.language} className={styles.label}>
        {passage.source}
      </BidiText>
    </>
  );
}

interface FootKey {
  readonly key: string;
  readonly what: string;
  /** What the key does, for the mouse. */
  readonly run?: () => void;
}

function Foot({ keys }: { keys: readonly FootKey[] }) {
  return (
    <div className={styles.foot}>
      {keys.map(({ key, what, run }) => (
        <span key={key}>
          <Kbd keys={key} /> {run ? <LinkButton onClick={run}>{what}</LinkButton> : what}
        </span>
      ))}
    </div>
  );
}
