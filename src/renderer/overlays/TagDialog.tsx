import { useState } from 'react';
import { taggedNow } from '../actions/tagged-now.ts';
import { useAct } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { TextField } from '../parts/controls/Field.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import { counted } from '../parts/words.ts';
import type { OverlayProps } from './overlay-props.ts';

/** Tags what is selected, or the current item. */
export function TagDialog({ context, state, onClose }: OverlayProps<'tag'>) {
  const [tag, setTag] = useState('');
  const { data } = useRead('tag.list', {});
  const doAct = useAct();
  const target = state.target ?? taggedNow(context);
  const add = async () => {
    const clean = tag.trim().replace(/^#/, '');
    if (await doAct('tag.add', { tag: clean, [target.field]: [...target.ids] })) onClose();
  };
  return (
    <Dialog
      title={`Tag ${counted(target.ids.length, target.noun)}`}
      width={420}
      onClose={onClose}
      confirm={{ label: 'Tag', disabled: tag.trim() === '' || target.ids.length === 0, run: add }}
    >
      <TextField
        label="Tag"
        list="tags-of-archive"
        value={tag}
        hint="Use a slash for nested tags: ferry/lights."
        onChange={(event) => setTag(event.target.value)}
      />
      <datalist id="tags-of-archive">
        {data?.tags.map((known) => (
          <option key={known.tag} value={known.tag} />
        ))}
      </datalist>
    </Dialog>
  );
}
