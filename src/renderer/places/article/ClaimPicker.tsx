/** Which claim do these words bear on? The nearest by words first; Enter takes the one stood on. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Claim } from '../../../contract/model/claim.ts';
import { useRead } from '../../data/use-read.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/Field.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { cellOfCounts, StanceGlyph } from '../../parts/Stance.tsx';
import { counted } from '../../parts/words.ts';
import styles from './ClaimPicker.module.css';
import { SayingFields } from './SayingFields.tsx';
import type { Saying } from './use-marking.ts';

interface ClaimPickerProps {
  words: string;
  language: string | null;
  /** Left out where the passage says it already (moving it to another claim). */
  saying?: Saying;
  onClose: () => void;
  /** Null: marked, without a claim. */
  onPick: (claimId: number | null, saying: Saying) => void;
  onNew?: (statement: string, saying: Saying) => void;
}

const MOST = 12;

/** Words of another language come near to few claims; the newest fill the list. */
function nearThenNewest(near: readonly Claim[], newest: readonly Claim[]): Claim[] {
  const ids = new Set(near.map(({ claimId }) => claimId));
  return [...near, ...newest.filter(({ claimId }) => !ids.has(claimId))].slice(0, MOST);
}

const UNUSED: Saying = { stance: 'supports', speaker: null, remove: 0 };

export function ClaimPicker({ words, language, saying: proposed, onClose, onPick, onNew }: ClaimPickerProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [saying, setSaying] = useState<Saying>(proposed ?? UNUSED);
  const id = useId();
  const { data } = useRead('claim.near', { text: text.trim() || words.slice(0, 2_000) }, { keepPrevious: true });
  const newest = useRead('claim.list', { sort: 'newest', limit: MOST });
  const claims = nearThenNewest(data?.claims ?? [], text === '' ? (newest.data?.claims ?? []) : []);
  const at = Math.min(active, claims.length - 1);
  const picked = claims[at];
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && claims.length > 0) setActive((at + by + claims.length) % claims.length);
    else if (event.key === 'Enter' && !event.ctrlKey && picked) onPick(picked.claimId, saying);
    else if (event.key === 'Enter' && !event.ctrlKey && onNew) onNew(text.trim() || words, saying);
    else return;
    event.preventDefault();
  };
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
              No claim yet
            </Button>
          </>
        )
      }
    >
      <blockquote className={styles.words} lang={language ?? undefined} dir="auto">
        {words}
      </blockquote>
      <TextField
        label="Find a claim"
        labelUnseen
        placeholder="Find a claim"
        icon="search"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={picked ? `${id}-${at}` : undefined}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label="Claims" className={styles.list}>
        {data && claims.length === 0 && (
          <p className={styles.none}>{text === '' ? 'No claims yet.' : 'No claim comes near these words.'}</p>
        )}
        {claims.map((claim, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
          <div
            key={claim.claimId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.claim}
            onClick={() => onPick(claim.claimId, saying)}
          >
            <StanceGlyph stance={cellOfCounts(claim.passages) ?? 'silent'} />
            <span className={styles.number}>{claim.claimId}</span>
            <bdi className={styles.statement}>{claim.statement}</bdi>
            <span className={styles.where}>
              {counted(claim.sources, 'source')}, {counted(claim.origins, 'origin')}
            </span>
            {index === at && <Kbd keys="Enter" />}
          </div>
        ))}
      </div>
      {proposed && <SayingFields saying={saying} onChange={setSaying} />}
    </Dialog>
  );
}
