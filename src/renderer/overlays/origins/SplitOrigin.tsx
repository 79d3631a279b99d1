import { useState } from 'react';
import { LONGEST_NOTE } from '../../../contract/model/common.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { TextField } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted } from '../../parts/words.ts';
import { clearSelection } from '../../working-set.ts';
import type { OverlayProps } from '../overlay-props.ts';

/** Asks for a reason, because it is printed wherever the origin is shown; it may be left empty. */
export function SplitOrigin({ state, onClose }: OverlayProps<'split-origin'>) {
  const [reason, setReason] = useState('');
  const doAct = useAct();
  const articleIds = [...state.articleIds];
  const { data } = useRead('article.heads', { articleIds });
  const split = async () => {
    if (!(await doAct('origin.split', { articleIds, reason: reason.trim() }))) return;
    clearSelection();
    onClose();
  };
  return (
    <Dialog
      title={`Split off ${counted(articleIds.length, 'article')}`}
      onClose={onClose}
      confirm={{ label: 'Split off', run: split }}
    >
      <p>
        {articleIds.length === 1 ? 'It gets an origin of its own' : 'They get one origin of their own'}, and the counts
        change with it, including those of passages shared with an earlier article. Your decision is kept when more
        articles are imported.
      </p>
      <ul>
        {data?.articles.map((head) => (
          <li key={head.articleId}>
            <BidiText lang={head.language}>{head.source}</BidiText>:{' '}
            <BidiText lang={head.language}>{head.title}</BidiText>
          </li>
        ))}
      </ul>
      <TextField
        label="Why"
        data-autofocus
        value={reason}
        maxLength={LONGEST_NOTE}
        placeholder="for example: own reporters on the scene"
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
