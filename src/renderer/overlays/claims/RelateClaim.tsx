import { useState } from 'react';
import { CLAIM_RELATION_WORDS, CLAIM_RELATIONS, type ClaimRelation } from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { OptionsField } from '../../parts/controls/OptionsField.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { useOptions } from '../../parts/controls/use-options.ts';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { ClaimOptions, useClaimsNear } from '../../parts/model/ClaimOptions.tsx';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './ClaimDialogs.module.css';

/** States how a claim is related to another, which is found by its words; Enter takes it. */
export function RelateClaim({ state: { claimId }, onClose }: OverlayProps<'relate-claim'>) {
  const page = useRead('claim.get', { claimId }).data;
  const [text, setText] = useState('');
  const [relation, setRelation] = useState<ClaimRelation>('contradicts');
  const doAct = useAct();
  const statement = page?.claim.statement ?? '';
  const { claims, isAnswered } = useClaimsNear(text, statement);
  const stated = (page?.relations ?? []).filter((each) => each.relation === relation);
  const known = new Set([claimId, ...stated.map((each) => each.claim.claimId)]);
  const others = claims.filter((claim) => !known.has(claim.claimId));
  const relate = async (otherId: number) => {
    if (await doAct('claim.relate', { claimId, relation, otherIds: [otherId] })) onClose();
  };
  const isThere = isAnswered && page !== undefined;
  const options = useOptions(others.length, isThere, (at) => others[at] && relate(others[at].claimId));
  const picked = others[options.at];
  return (
    <Dialog
      title={`How claim ${claimId} is related to another`}
      width={620}
      onClose={onClose}
      confirm={{
        label: picked ? `${claimId} ${CLAIM_RELATION_WORDS[relation]} ${picked.claimId}` : 'Relate',
        disabled: !picked,
        run: options.take,
      }}
    >
      <p className={styles.words} dir="auto">
        {statement}
      </p>
      <SegmentField
        label="Relation"
        value={relation}
        options={CLAIM_RELATIONS.map((value) => ({ value, label: CLAIM_RELATION_WORDS[value] }))}
        onChange={setRelation}
      />
      <OptionsField
        label="Find the other claim"
        options={options}
        text={text}
        onText={setText}
        // With Ctrl, Enter confirms the dialog.
        onKeyDown={(event) => !event.ctrlKey && options.onKeyDown(event)}
      />
      <ClaimOptions options={options} claims={others} onPick={(other) => relate(other.claimId)}>
        {isThere && 'No other claim comes near these words.'}
      </ClaimOptions>
    </Dialog>
  );
}
