/** One claim to create: its words ready to edit, any claim that says the same, and its passages with their stance. */
import type { KeyboardEvent } from 'react';
import { STANCES, type Stance } from '../../../../contract/model/values.ts';
import { letterOrDigitOf } from '../../../actions/keys.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Chip } from '../../../parts/controls/Chip.tsx';
import { Checkbox, TextArea } from '../../../parts/controls/Field.tsx';
import { Segment } from '../../../parts/controls/Segment.tsx';
import { likeTaken, useClaimsLike } from '../../../parts/model/claims-like.ts';
import { Resembles } from '../../../parts/model/Resembles.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { StancedWords } from '../../../parts/model/StancedWords.tsx';
import styles from './ClaimsSheet.module.css';
import type { ClaimDraft, DraftPassage } from './claim-drafts.ts';

/** What the analyst changed in a draft, by its value. */
export interface Edit {
  readonly statement?: string;
  /** By index of the passage in the draft. */
  readonly stances?: Readonly<Record<number, Stance | null>>;
  /** Create a new claim although one says the same. */
  readonly isNew?: boolean;
  /** A claim that the words resemble, to which the passages are to be added. */
  readonly into?: { readonly claimId: number; readonly statement: string };
}

const NONE: ReadonlySet<number> = new Set();

interface ClaimDraftFieldsProps {
  draft: ClaimDraft;
  letter: string;
  isAlone: boolean;
  same: { readonly claimId: number; readonly statement: string } | null;
  /** Null: a new claim is created. */
  addTo: number | null;
  isHeld: (passage: DraftPassage) => boolean;
  onEdit: (change: Edit) => void;
  onStance: (at: number, stance: Stance | null) => void;
}

export function ClaimDraftFields({
  draft,
  letter,
  isAlone,
  same,
  addTo,
  isHeld,
  onEdit,
  onStance,
}: ClaimDraftFieldsProps) {
  const [like] = useClaimsLike(same ? '' : draft.statement, NONE).like;
  const takeLike = () => like && onEdit({ into: like, isNew: false });
  const rows = draft.passages.map((passage, at) => ({ passage, at })).filter(({ passage }) => passage.stance !== null);
  return (
    <section className={styles.draft} aria-label={isAlone ? 'Claim' : `Claim ${letter}`}>
      <p className={styles.what}>
        <b>{isAlone ? 'Claim' : `Claim ${letter}`}</b> <Chip>{draft.kind}</Chip> <Chip>{draft.value}</Chip>
      </p>
      <TextArea
        label="Words of the claim"
        labelHidden
        rows={1}
        maxLength={4_000}
        className={styles.statement}
        data-statement
        value={(addTo !== null && same?.statement) || draft.statement}
        readOnly={addTo !== null}
        onKeyDown={(event) => {
          const isTaken = likeTaken(event) === 0;
          if (isTaken) takeLike();
          if (isTaken || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)) event.preventDefault();
        }}
        onChange={(event) => onEdit({ statement: event.target.value.replaceAll('\n', ' ') })}
      />
      {same ? (
        <p className={styles.same}>
          <Checkbox checked={addTo !== null} onChange={(add) => onEdit({ isNew: !add })}>
            <span className={styles.aside}>Claim {same.claimId} says the same.</span> <b>Add to claim {same.claimId}</b>
          </Checkbox>
          {addTo !== null && <LinkButton onClick={() => onEdit({ isNew: true })}>Make a new one</LinkButton>}
        </p>
      ) : (
        <Resembles claim={like} onTake={takeLike}>
          Add to it instead
        </Resembles>
      )}
      <ul>
        {rows.map(({ passage, at }) => (
          <PassageRow key={at} passage={passage} isHeld={isHeld(passage)} onStance={(stance) => onStance(at, stance)} />
        ))}
      </ul>
    </section>
  );
}

const STANCE_KEYS: Record<string, Stance | null> = { S: 'supports', D: 'disputes', M: 'mentions', X: null };

interface PassageRowProps {
  passage: DraftPassage;
  isHeld: boolean;
  onStance: (stance: Stance | null) => void;
}

function PassageRow({ passage, isHeld, onStance }: PassageRowProps) {
  const stance = passage.stance as Stance;
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = STANCE_KEYS[letterOrDigitOf(event) ?? ''];
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onStance(chosen);
  };
  return (
    <li className={styles.passage} onKeyDown={onKeyDown}>
      <StanceGlyph stance={stance} />
      <BidiText lang={null} className={styles.source} title={passage.source}>
        {passage.source}
      </BidiText>
      <span className={styles.words}>
        <StancedWords stance={stance}>
          <BidiText lang={passage.language}>{passage.exact}</BidiText>
        </StancedWords>
      </span>
      {isHeld ? (
        <span className={styles.held}>already in the claim</span>
      ) : (
        <>
          <Segment
            small
            label={`Stance of ${passage.source}`}
            value={stance}
            options={STANCES.map((value) => ({ value, name: value, label: <StanceGlyph stance={value} /> }))}
            onChange={onStance}
          />
          <IconButton icon="close" size={12} label={`Leave ${passage.source} out`} onClick={() => onStance(null)} />
        </>
      )}
    </li>
  );
}
