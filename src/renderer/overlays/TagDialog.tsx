import { useState } from 'react';
import { useAct } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { TextField } from '../parts/controls/Field.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import { counted } from '../parts/words.ts';
import type { OverlayProps } from './overlay-props.ts';

export function TagDialog({ state: { target }, onClose }: OverlayProps<'tag'>) {
  const [tag, setTag] = useState('');
  const { data } = useRead('tag.list', {});
  const doAct = useAct();
  const add = async () => {
    const clean = tag.trim().replace(/^#/, '');
    if (await doAct('tag.add', { tag: clean, [target.field]: [...target.ids] })) onClose();
  };
  return (
    <Dialog
      title={`Tag ${counted(target.ids.length, target.noun)}`}
      width={420}
      onClose={onClose}
      confirm={{ label: 'Tag', disabled: tag.trim() === '', run: add }}
    >
      <TextField
        label="Tag"
        list="tags-of-archive"
        value={tag}
        maxLength={200}
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
