/** Claims to choose one from, the most similar first. */

import type { ReactNode } from 'react';
import type { Claim } from '../../../contract/model/claims/claim.ts';
import { useRead } from '../../data/use-read.ts';
import { BidiText } from '../BidiText.tsx';
import { Option } from '../controls/Option.tsx';
import type { useOptions } from '../controls/use-options.ts';
import { Kbd } from '../Kbd.tsx';
import { counted } from '../words.ts';
import styles from './ClaimOptions.module.css';
import { StanceGlyph } from './Stance.tsx';
import { cellOfCounts } from './stance-counts.ts';

const MOST = 12;

/** Words in another language are similar to few claims, so until something is typed the newest claims fill the list. */
export function useClaimsNear(text: string, words: string) {
  const asked = { text: text.trim() || words.slice(0, 2_000) };
  const { data, isPlaceholderData } = useRead('claim.near', asked, { keepPrevious: true });
  const newest = useRead('claim.list', { sort: 'newest', limit: MOST }).data?.claims;
  const near = data?.claims ?? [];
  const ids = new Set(near.map(({ claimId }) => claimId));
  const others = text === '' ? (newest ?? []).filter(({ claimId }) => !ids.has(claimId)) : [];
  return {
    claims: [...near, ...others].slice(0, MOST),
    /** They are those for these words. */
    isAnswered: data !== undefined && !isPlaceholderData && (text !== '' || newest !== undefined),
  };
}

/** A claim to choose; what is not known of it is not shown. */
export interface OfferedClaim
  extends Pick<Claim, 'claimId' | 'statement'>,
    Partial<Omit<Claim, 'claimId' | 'statement'>> {
  /** Why it is offered. */
  readonly reason?: string;
  readonly keys?: string | undefined;
}

interface ClaimOptionsProps {
  options: ReturnType<typeof useOptions>;
  claims: readonly OfferedClaim[];
  onPick: (claim: OfferedClaim) => void;
  /** Shown if there is none. */
  children: ReactNode;
}

export function ClaimOptions({ options, claims, onPick, children }: ClaimOptionsProps) {
  return (
    <div role="listbox" {...options.list} aria-label="Claims" className={styles.list}>
      {claims.length === 0 && children && <p className={styles.none}>{children}</p>}
      {claims.map((claim, index) => (
        <Option
          key={claim.claimId}
          options={options}
          index={index}
          className={styles.claim}
          onPick={() => onPick(claim)}
        >
          <StanceGlyph stance={(claim.passages && cellOfCounts(claim.passages)) ?? 'silent'} />
          <span className={styles.number} data-names-option>
            {claim.claimId}
          </span>
          <span className={styles.statement}>
            <BidiText lang={null}>{claim.statement}</BidiText>
            {claim.reason && <small className={styles.reason}>{claim.reason}</small>}
          </span>
          {claim.sources !== undefined && claim.origins !== undefined && (
            <span className={styles.where}>
              {counted(claim.sources, 'source')}, {counted(claim.origins, 'origin')}
            </span>
          )}
          <Kbd keys={claim.keys} spoken />
        </Option>
      ))}
    </div>
  );
}
