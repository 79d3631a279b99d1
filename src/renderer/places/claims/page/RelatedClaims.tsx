/** The claims that the analyst relates to this one, and below them others with similar words. */
import type { Claim, ClaimPage } from '../../../../contract/model/claims/claim.ts';
import { CLAIM_RELATION_WORDS } from '../../../../contract/model/values.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { relateClaim } from '../../../actions/claims/relate-claim.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import styles from './RelatedClaims.module.css';

const MOST_SIMILAR = 6;
/** As much as the engine takes of a text. */
const LONGEST_ASKED = 2_000;

/** Those whose words are the most similar, but for the claim itself and those it is stated to be related to. */
function useSimilarClaims({ claim, relations }: ClaimPage): readonly Claim[] {
  const shown = new Set([claim.claimId, ...relations.map((each) => each.claim.claimId)]);
  const asked = { text: claim.statement.slice(0, LONGEST_ASKED), limit: Math.min(50, MOST_SIMILAR + shown.size) };
  const { data } = useRead('claim.near', asked);
  return (data?.claims ?? []).filter(({ claimId }) => !shown.has(claimId)).slice(0, MOST_SIMILAR);
}

export function RelatedClaims({ page }: { page: ClaimPage }) {
  const { claim, relations } = page;
  const { claimId } = claim;
  const similar = useSimilarClaims(page);
  const doAct = useAct();
  const canWrite = useCanWrite();
  return (
    <>
      {relations.length > 0 && (
        <ul aria-label="As you stated" className={styles.list}>
          {relations.map(({ relation, claim: other }) => (
            <li key={`${relation} ${other.claimId}`} className={styles.stated}>
              <p>
                <span className={styles.word}>{CLAIM_RELATION_WORDS[relation]}</span> <ClaimLink claim={other} />
              </p>
              {canWrite && (
                <IconButton
                  icon="close"
                  size={14}
                  label={`Remove: ${CLAIM_RELATION_WORDS[relation]} claim ${other.claimId}`}
                  onClick={() => doAct('claim.relate', { claimId, relation, otherIds: [other.claimId], holds: false })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!canWrite && relations.length === 0 && similar.length === 0 && <p>None.</p>}
      <ActionButton action={relateClaim}>Relate…</ActionButton>
      {similar.length > 0 && (
        <>
          <h4 className={styles.similar}>Similar words</h4>
          <ul aria-label="Similar words" className={styles.list}>
            {similar.map((other) => (
              <li key={other.claimId}>
                <ClaimLink claim={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ClaimLink({ claim: { claimId, statement } }: { claim: Claim }) {
  return (
    <LinkButton onClick={() => navigate('claims', { claimId })}>
      {claimId} · <BidiText lang={null}>{statement}</BidiText>
    </LinkButton>
  );
}
