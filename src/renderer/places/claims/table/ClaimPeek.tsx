/** A preview of a claim beside the table: its words, the sum of its passages, and the passages. */
import { useRead } from '../../../data/use-read.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { Peek } from '../../../parts/layout/Peek.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { Passages } from '../../../parts/model/Passages.tsx';
import { StanceTally } from '../../../parts/model/Stance.tsx';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted } from '../../../parts/words.ts';
import styles from './ClaimPeek.module.css';

export function ClaimPeek({ claimId }: { claimId: number }) {
  const { data, error } = useRead('claim.get', { claimId }, { keepPrevious: true });
  if (error) return <Peek label="Not shown">{<ErrorState message={error.message} />}</Peek>;
  if (!data)
    return (
      <Peek label="">
        <Skeleton lines={6} />
      </Peek>
    );
  const { claim, evidence } = data;
  return (
    <Peek label={`Claim ${claim.claimId}, ${counted(evidence.length, 'passage')}`}>
      <PaneBar>
        <b>Claim {claim.claimId}</b>
        <span className={styles.aside}>
          {claim.kind} · {claim.status}
        </span>
        <Spacer />
        <StanceTally counts={claim.passages} />
        <Grade of="claim" value={claim.credibility} />
      </PaneBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the passages scroll by keys */}
      <div role="group" aria-label="Passages of the claim" tabIndex={0} className={styles.body} data-scroller>
        <p className={styles.statement}>
          <BidiText lang={null}>{claim.statement}</BidiText>
        </p>
        <Passages passages={evidence} ofOneSource={false} />
        {evidence.length === 0 && <p className={styles.none}>No passages for this claim yet.</p>}
      </div>
    </Peek>
  );
}
