import { useState } from 'react';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { TextField } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted } from '../../parts/words.ts';
import type { OverlayProps } from '../overlay-props.ts';

/** Assigns a source to articles of an import. */
export function AssignSource({ state, onClose }: OverlayProps<'assign-source'>) {
  const [source, setSource] = useState('');
  const { data } = useRead('source.list', { sort: 'name', limit: 500 });
  const doAct = useAct();
  const isKnown = data?.sources.some(({ name, aliases }) => [name, ...aliases].includes(source.trim()));
  const assign = async () => {
    const items = state.importItemIds ? { importItemIds: [...state.importItemIds] } : {};
    if (await doAct('import.assignSource', { importId: state.importId, ...items, source })) onClose();
  };
  return (
    <Dialog
      title={`Assign a source to ${counted(state.articles, 'article')}`}
      width={460}
      onClose={onClose}
      confirm={{ label: 'Assign', disabled: source.trim() === '' || state.articles === 0, run: assign }}
    >
      <TextField
        label="Source"
        list="sources-of-archive"
        maxLength={300}
        value={source}
        hint={
          source.trim() === '' || isKnown || !data
            ? 'It replaces the source that was found, which is kept beside it.'
            : 'This source is new to the archive; it is not graded yet.'
        }
        onChange={(event) => setSource(event.target.value)}
      />
      <datalist id="sources-of-archive">
        {data?.sources.map(({ sourceId, name }) => (
          <option key={sourceId} value={name} />
        ))}
      </datalist>
    </Dialog>
  );
}
