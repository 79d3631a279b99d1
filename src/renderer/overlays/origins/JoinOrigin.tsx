import { useState } from 'react';
import { LONGEST_NOTE } from '../../../contract/model/common.ts';
import { useAct } from '../../data/act.ts';
import { TextField } from '../../parts/controls/Field.tsx';
import { PickArticle } from '../articles/PickArticle.tsx';
import type { OverlayProps } from '../overlay-props.ts';

/** Joins an origin's articles with the picked article, and with all that share its origin. */
export function JoinOrigin({ state, onClose }: OverlayProps<'join-origin'>) {
  const [reason, setReason] = useState('');
  const doAct = useAct();
  const join = async (articleId: number) => {
    if (await doAct('origin.join', { articleIds: [...state.articleIds.slice(0, 1), articleId], reason: reason.trim() }))
      onClose();
  };
  return (
    <PickArticle title="Join under one origin with…" articleIds={state.articleIds} onPick={join} onClose={onClose}>
      <TextField
        label="Why"
        value={reason}
        maxLength={LONGEST_NOTE}
        onChange={(event) => setReason(event.target.value)}
      />
    </PickArticle>
  );
}
