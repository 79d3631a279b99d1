import type { ReactNode } from 'react';
import type { ClaimMatch } from '../../../contract/model/claims/claim.ts';
import { BidiText } from '../BidiText.tsx';
import { LinkButton } from '../controls/Button.tsx';
import { Kbd } from '../Kbd.tsx';
import { KEYS_OF_LIKE } from './claims-like.ts';
import styles from './Resembles.module.css';

interface ResemblesProps {
  /** Nothing is drawn without one, but its room is kept: what is below it would move while one types. */
  claim: ClaimMatch | undefined;
  onTake: () => void;
  /** What taking it does. */
  children: ReactNode;
}

/** Below the words of a claim that is being written: a known one that they resemble. */
export function Resembles({ claim, onTake, children }: ResemblesProps) {
  return (
    <p className={styles.line} role="status">
      {claim && (
        <>
          <span className={styles.claim} title={claim.reason}>
            Resembles {claim.claimId} · <BidiText lang={null}>{claim.statement}</BidiText>
          </span>
          <LinkButton className={styles.take} onClick={onTake}>
            {children}
          </LinkButton>
          <Kbd keys={KEYS_OF_LIKE[0]} spoken />
        </>
      )}
    </p>
  );
}
