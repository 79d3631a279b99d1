/** Asks which claim these words bear on. The most similar claims come first; Enter takes the current one. */
import { useState } from 'react';
import { Button } from '../../../parts/controls/Button.tsx';
import { OptionsField } from '../../../parts/controls/OptionsField.tsx';
import { useOptions } from '../../../parts/controls/use-options.ts';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import { Dialog } from '../../../parts/layout/Dialog.tsx';
import { ClaimOptions, type OfferedClaim, useClaimsNear } from '../../../parts/model/ClaimOptions.tsx';
import { KEYS_OF_LIKE, likeTaken, useClaimsLike } from '../../../parts/model/claims-like.ts';
import { ArticleGone, copying } from './ArticleGone.tsx';
import styles from './ClaimPicker.module.css';
import { SayingFields } from './SayingFields.tsx';
import type { Saying } from './use-marking.ts';

interface ClaimPickerProps {
  words: string;
  language: string | null;
  /** Omitted if the passage already has it (when moving it to another claim). */
  saying?: Saying;
  /** Claims that have these words already. */
  marked: ReadonlySet<number | null>;
  /** The article was deleted. */
  isGone: boolean;
  onClose: () => void;
  /** Null: marked without a claim. */
  onPick: (claimId: number | null, saying: Saying) => void;
  onNew?: (statement: string, saying: Saying) => void;
}

const NONE = { yet: 'No claims yet.', other: 'No other claim yet.' };
const UNUSED: Saying = { stance: 'supports', speaker: null, remove: 0 };

export function ClaimPicker(props: ClaimPickerProps) {
  const { words, language, saying: proposed, marked, isGone, onClose, onPick, onNew } = props;
  const [text, setText] = useState('');
  const [saying, setSaying] = useState<Saying>(proposed ?? UNUSED);
  const { claims, isAnswered } = useOffered(text, words, marked);
  const make = () => onNew?.(text.trim() || words.replace(/\s+/gu, ' '), saying);
  const options = useOptions(claims.length, isAnswered, (at) => {
    if (claims[at]) onPick(claims[at].claimId, saying);
    else make();
  });
  const picked = claims[options.at];
  return (
    <Dialog
      title="Which claim?"
      width={620}
      onClose={onClose}
      {...(isGone
        ? copying(text, saying.speaker)
        : {
            confirm: { label: picked ? `Add to claim ${picked.claimId}` : 'Add', disabled: !picked, run: options.take },
            acts: proposed && <OtherWays onNew={onNew && make} onWithout={() => onPick(null, saying)} />,
          })}
    >
      {isGone && <ArticleGone />}
      <blockquote className={styles.words} lang={language ?? undefined} dir="auto">
        <InPlainOrder text={words} />
      </blockquote>
      <OptionsField
        label="Find a claim"
        options={options}
        text={text}
        onText={setText}
        onKeyDown={(event) => {
          const taken = claims[likeTaken(event)];
          if (taken?.keys) {
            event.preventDefault();
            onPick(taken.claimId, saying);
            // With Ctrl, Enter confirms the dialog.
          } else if (!event.ctrlKey) options.onKeyDown(event);
        }}
      />
      <ClaimOptions options={options} claims={claims} onPick={({ claimId }) => onPick(claimId, saying)}>
        {isAnswered && (text === '' ? NONE[marked.size > 0 ? 'other' : 'yet'] : 'No claim comes near these words.')}
      </ClaimOptions>
      {proposed && <SayingFields saying={saying} onChange={setSaying} />}
    </Dialog>
  );
}

/** Until something is typed, those that the words resemble stand first, each with why and with a key. */
function useOffered(text: string, words: string, marked: ReadonlySet<number | null>) {
  const near = useClaimsNear(text, words);
  const { like, isAnswered } = useClaimsLike(text === '' ? words : '', marked);
  const first = like.map(({ claimId, statement, reason }, at): OfferedClaim => {
    const known = near.claims.find((claim) => claim.claimId === claimId);
    return { ...known, claimId, statement, reason, keys: KEYS_OF_LIKE[at] };
  });
  const isFirst = new Set(first.map(({ claimId }) => claimId));
  const others: readonly OfferedClaim[] = near.claims.filter(
    ({ claimId }) => !marked.has(claimId) && !isFirst.has(claimId),
  );
  return { claims: [...first, ...others], isAnswered: near.isAnswered && isAnswered };
}

/** Apart from a claim that is there. */
function OtherWays({ onNew, onWithout }: { onNew: (() => void) | undefined; onWithout: () => void }) {
  return (
    <>
      {onNew && (
        <Button large onClick={onNew}>
          New claim…
        </Button>
      )}
      <Button large look="quiet" onClick={onWithout}>
        Mark without a claim
      </Button>
    </>
  );
}
