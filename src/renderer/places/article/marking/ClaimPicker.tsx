/** Asks which claim these words bear on. The most similar claims come first; Enter takes the current one. */
import { type ReactNode, useState } from 'react';
import type { Claim } from '../../../../contract/model/claim.ts';
import { useRead } from '../../../data/use-read.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { OptionsField } from '../../../parts/controls/OptionsField.tsx';
import { useOptions } from '../../../parts/controls/use-options.ts';
import { Kbd } from '../../../parts/Kbd.tsx';
import { Dialog } from '../../../parts/layout/Dialog.tsx';
import { cellOfCounts, StanceGlyph } from '../../../parts/model/Stance.tsx';
import { counted } from '../../../parts/words.ts';
import styles from './ClaimPicker.module.css';
import { SayingFields } from './SayingFields.tsx';
import type { Saying } from './use-marking.ts';

interface ClaimPickerProps {
  words: string;
  language: string | null;
  /** Omitted if the passage already has it (when moving it to another claim). */
  saying?: Saying;
  onClose: () => void;
  /** Null: marked without a claim. */
  onPick: (claimId: number | null, saying: Saying) => void;
  onNew?: (statement: string, saying: Saying) => void;
}

const MOST = 12;

const UNUSED: Saying = { stance: 'supports', speaker: null, remove: 0 };

export function ClaimPicker({ words, language, saying: proposed, onClose, onPick, onNew }: ClaimPickerProps) {
  const [text, setText] = useState('');
  const [saying, setSaying] = useState<Saying>(proposed ?? UNUSED);
  const { claims, isAnswered } = useClaimsNear(text, words);
  const options = useOptions(claims.length, (at) => {
    if (claims[at]) onPick(claims[at].claimId, saying);
    else onNew?.(text.trim() || words, saying);
  });
  const picked = claims[options.at];
  return (
    <Dialog
      title="Which claim?"
      width={620}
      onClose={onClose}
      confirm={{
        label: picked ? `Add to claim ${picked.claimId}` : 'Add',
        disabled: !picked,
        run: () => picked && onPick(picked.claimId, saying),
      }}
      acts={
        proposed && (
          <>
            {onNew && (
              <Button large onClick={() => onNew(text.trim() || words.replace(/\s+/gu, ' '), saying)}>
                New claim…
              </Button>
            )}
            <Button large look="quiet" onClick={() => onPick(null, saying)}>
              Mark without a claim
            </Button>
          </>
        )
      }
    >
      <blockquote className={styles.words} lang={language ?? undefined} dir="auto">
        {words}
      </blockquote>
      <OptionsField
        label="Find a claim"
        options={options}
        text={text}
        onText={setText}
        // With Ctrl, Enter confirms the dialog.
        onKeyDown={(event) => !event.ctrlKey && options.onKeyDown(event)}
      />
      <ClaimList options={options} claims={claims} onPick={({ claimId }) => onPick(claimId, saying)}>
        {isAnswered && (text === '' ? 'No claims yet.' : 'No claim comes near these words.')}
      </ClaimList>
      {proposed && <SayingFields saying={saying} onChange={setSaying} />}
    </Dialog>
  );
}

/** Words in another language are similar to few claims, so until something is typed the newest claims fill the list. */
function useClaimsNear(text: string, words: string) {
  const { data } = useRead('claim.near', { text: text.trim() || words.slice(0, 2_000) }, { keepPrevious: true });
  const newest = useRead('claim.list', { sort: 'newest', limit: MOST }).data?.claims ?? [];
  const near = data?.claims ?? [];
  const ids = new Set(near.map(({ claimId }) => claimId));
  const others = text === '' ? newest.filter(({ claimId }) => !ids.has(claimId)) : [];
  return { claims: [...near, ...others].slice(0, MOST), isAnswered: data !== undefined };
}

interface ClaimListProps {
  options: ReturnType<typeof useOptions>;
  claims: readonly Claim[];
  onPick: (claim: Claim) => void;
  /** Shown if there is none. */
  children: ReactNode;
}

function ClaimList({ options, claims, onPick, children }: ClaimListProps) {
  return (
    <div role="listbox" {...options.list} aria-label="Claims" className={styles.list}>
      {claims.length === 0 && children && <p className={styles.none}>{children}</p>}
      {claims.map((claim, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
        <div
          key={claim.claimId}
          role="option"
          {...options.option(index)}
          className={styles.claim}
          onClick={() => onPick(claim)}
        >
          <StanceGlyph stance={cellOfCounts(claim.passages) ?? 'silent'} />
          <span className={styles.number}>{claim.claimId}</span>
          <bdi className={styles.statement}>{claim.statement}</bdi>
          <span className={styles.where}>
            {counted(claim.sources, 'source')}, {counted(claim.origins, 'origin')}
          </span>
          {index === options.at && <Kbd keys="Enter" />}
        </div>
      ))}
    </div>
  );
}
