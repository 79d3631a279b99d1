import { useState } from 'react';
import type { Source } from '../../contract/model/source.ts';
import { SOURCE_KINDS } from '../../contract/model/values.ts';
import { useAct } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Select, TextArea, TextField } from '../parts/Field.tsx';
import { KIND_WORDS } from '../places/sources/SourceRow.tsx';
import type { OverlayProps } from './overlay-props.ts';

const linesOf = (typed: string) => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** What is known of a source, by the analyst. */
export function EditSource({ state: { sourceId }, onClose }: OverlayProps<'edit-source'>) {
  const { data } = useRead('source.get', { sourceId });
  return data ? <Form source={data.source} onClose={onClose} /> : null;
}

function Form({ source, onClose }: { source: Source; onClose: () => void }) {
  const [name, setName] = useState(source.name);
  const [kind, setKind] = useState(source.kind);
  const [country, setCountry] = useState(source.country ?? '');
  const [aliases, setAliases] = useState(source.aliases.join('\n'));
  const [domains, setDomains] = useState(source.domains.join('\n'));
  const [note, setNote] = useState(source.note);
  const doAct = useAct();
  const keep = async () => {
    const done = await doAct('source.update', {
      sourceId: source.sourceId,
      name: name.trim(),
      kind,
      country: country.trim() === '' ? null : country.trim(),
      aliases: linesOf(aliases),
      domains: linesOf(domains),
      note,
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title="Names, kind and domains"
      width={560}
      onClose={onClose}
      confirm={{ label: 'Keep', disabled: name.trim() === '', run: keep }}
    >
      <TextField
        label="Name"
        data-autofocus
        value={name}
        maxLength={300}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label="Kind"
        value={kind}
        options={SOURCE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        onChange={setKind}
      />
      <TextField label="Country" value={country} maxLength={100} onChange={(event) => setCountry(event.target.value)} />
      <TextArea
        label="Aliases"
        hint="One a line. Imports that name one of them come to this source."
        rows={3}
        value={aliases}
        onChange={(event) => setAliases(event.target.value)}
      />
      <TextArea
        label="Domains"
        hint="One a line, without www."
        rows={3}
        value={domains}
        onChange={(event) => setDomains(event.target.value)}
      />
      <TextArea
        label="Note"
        rows={3}
        value={note}
        maxLength={20_000}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
