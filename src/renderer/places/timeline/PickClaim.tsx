import { useState } from 'react';
import { OptionsField } from '../../parts/controls/OptionsField.tsx';
import { useOptions } from '../../parts/controls/use-options.ts';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { ClaimOptions, useClaimsNear } from '../../parts/model/ClaimOptions.tsx';

interface PickClaimProps {
  /** The claim shown now: the nearest ones are offered first. */
  statement: string;
  onPick: (claimId: number) => void;
  onClose: () => void;
}

/** Asks whose timeline to show; Enter takes the current claim. */
export function PickClaim({ statement, onPick, onClose }: PickClaimProps) {
  const [text, setText] = useState('');
  const { claims, isAnswered } = useClaimsNear(text, statement);
  const options = useOptions(claims.length, isAnswered, (at) => claims[at] && onPick(claims[at].claimId));
  return (
    <Dialog title="Timeline of which claim?" width={620} onClose={onClose}>
      <OptionsField label="Find a claim" options={options} text={text} onText={setText} />
      <ClaimOptions options={options} claims={claims} onPick={({ claimId }) => onPick(claimId)}>
        {isAnswered && 'No claim comes near these words.'}
      </ClaimOptions>
    </Dialog>
  );
}
