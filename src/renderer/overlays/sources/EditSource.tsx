import { useState } from 'react';
import type { Source } from '../../../contract/model/sources/source.ts';
import { SOURCE_KINDS } from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { Select, TextArea, TextField } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { KIND_WORDS } from '../../places/sources/SourceRow.tsx';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import { asTyped, changesBetween, LONGEST_LIST, problemOfLines, type TypedSource } from './typed-source.ts';

/** Edits what the analyst knows about a source. */
export function EditSource({ state: { sourceId }, onClose }: OverlayProps<'edit-source'>) {
  const { data, error } = useRead('source.get', { sourceId });
  useGone(data ? null : error, onClose);
  return data ? <Form source={data.source} onClose={onClose} /> : null;
}

function Form({ source, onClose }: { source: Source; onClose: () => void }) {
  const [before] = useState(() => asTyped(source));
  const [typed, setTyped] = useState(before);
  const isSavable = typed.name.trim() !== '' && [typed.aliases, typed.domains].every((list) => !problemOfLines(list));
  const doAct = useAct();
  const keep = async () => {
    const changes = changesBetween(before, typed);
    const isSame = Object.keys(changes).length === 0;
    if (isSame || (await doAct('source.update', { sourceId: source.sourceId, ...changes }))) onClose();
  };
  return (
    <Dialog
      title="Names, kind and domains"
      width={560}
      onClose={onClose}
      confirm={{ label: 'Save', disabled: !isSavable, run: keep }}
    >
      <Fields typed={typed} onType={(part) => setTyped({ ...typed, ...part })} />
    </Dialog>
  );
}

function Fields({ typed, onType }: { typed: TypedSource; onType: (part: Partial<TypedSource>) => void }) {
  return (
    <>
      <TextField
        label="Name"
        data-autofocus
        value={typed.name}
        maxLength={300}
        onChange={(event) => onType({ name: event.target.value })}
      />
      <Select
        label="Kind"
        value={typed.kind}
        options={SOURCE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        onChange={(kind) => onType({ kind })}
      />
      <TextField
        label="Country"
        value={typed.country}
        maxLength={100}
        onChange={(event) => onType({ country: event.target.value })}
      />
      <TextArea
        label="Aliases"
        hint="One per line. Imports that name one of them go to this source."
        rows={3}
        value={typed.aliases}
        maxLength={LONGEST_LIST}
        error={problemOfLines(typed.aliases)}
        onChange={(event) => onType({ aliases: event.target.value })}
      />
      <TextArea
        label="Domains"
        hint="One per line, without www."
        rows={3}
        value={typed.domains}
        maxLength={LONGEST_LIST}
        error={problemOfLines(typed.domains)}
        onChange={(event) => onType({ domains: event.target.value })}
      />
      <TextArea
        label="Note"
        rows={3}
        value={typed.note}
        maxLength={20_000}
        onChange={(event) => onType({ note: event.target.value })}
      />
    </>
  );
}
