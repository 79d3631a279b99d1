import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LONGEST_NOTE } from '../../../../contract/model/common.ts';
import { useAct } from '../../../data/act.ts';
import { readOptions } from '../../../data/use-read.ts';
import { sayProblem } from '../../../notices.ts';
import { CLASH, ClashChoice } from '../../../parts/controls/ClashChoice.tsx';
import { TextArea, TextField } from '../../../parts/controls/Field.tsx';
import { Dialog } from '../../../parts/layout/Dialog.tsx';
import { useServices } from '../../../services.ts';

interface Words {
  readonly title: string;
  readonly note: string;
}

interface KeepDialogProps {
  articleIds: readonly number[];
  /** The comparison if it is already saved. */
  kept: (Words & { readonly comparisonId: number }) | null;
  onKept: (comparisonId: number) => void;
  onClose: () => void;
}

export function KeepDialog({ articleIds, kept, onKept, onClose }: KeepDialogProps) {
  const { typed, type, clashes, answer, keep } = useKeeping({ articleIds, kept, onKept, onClose });
  const choice = (field: keyof Words) => {
    const theirs = clashes[field];
    if (theirs === undefined) return null;
    const canKeepBoth = field === 'note';
    return (
      <ClashChoice
        name={CLASH}
        mine={typed[field]}
        theirs={theirs}
        canKeepBoth={canKeepBoth}
        onAnswer={(given) => answer(field, given)}
      />
    );
  };
  const isAsking = Object.keys(clashes).length > 0;
  return (
    <Dialog
      title={kept ? 'The saved comparison' : 'Save this comparison'}
      onClose={onClose}
      confirm={{
        label: kept ? 'Save changes' : 'Save',
        disabled: isAsking || typed.title.trim() === '',
        run: keep,
      }}
    >
      <TextField
        label="Title"
        data-autofocus
        maxLength={300}
        value={typed.title}
        hint="Saved with its columns. What you dismissed stays dismissed wherever these articles are compared."
        onChange={(event) => type({ title: event.target.value })}
      />
      {choice('title')}
      <TextArea
        label="Note"
        value={typed.note}
        maxLength={LONGEST_NOTE}
        onChange={(event) => type({ note: event.target.value })}
      />
      {choice('note')}
    </Dialog>
  );
}

const FIELDS = ['title', 'note'] as const;

/** What was changed here over what another window wrote; `both`: the fields that both changed. */
function joinedWords(mine: Words, replaced: Words, theirs: Words) {
  const isMine = (field: keyof Words) => mine[field] !== replaced[field];
  const both = FIELDS.filter((field) => isMine(field) && ![replaced[field], mine[field]].includes(theirs[field]));
  const joined = {
    title: isMine('title') ? mine.title : theirs.title,
    note: isMine('note') ? mine.note : theirs.note,
  };
  return { joined, both };
}

/** Saves what was typed, never over what another window wrote meanwhile. */
function useKeeping({ articleIds, kept, onKept, onClose }: KeepDialogProps) {
  const [typed, setTyped] = useState<Words>({ title: kept?.title ?? '', note: kept?.note ?? '' });
  /** The words that a save replaces. */
  const [over, setOver] = useState(typed);
  /** What another window made of the words that were changed here, too. */
  const [clashes, setClashes] = useState<Partial<Words>>({});
  const { client } = useServices();
  const queries = useQueryClient();
  const doAct = useAct();

  const keep = async (words = typed, replaced = over): Promise<void> => {
    const { title, note } = { title: words.title.trim(), note: words.note.trim() };
    const saved = kept ? { comparisonId: kept.comparisonId, over: replaced } : {};
    let isChanged = false;
    const onConflict = () => {
      isChanged = true;
    };
    const params = { title, note, articleIds: [...articleIds], ...saved };
    const done = await doAct('comparison.keep', params, { onConflict });
    if (done) {
      // Asked for again at once, the dialog would not know yet what was saved, and save it a second time.
      await queries.refetchQueries({ queryKey: readOptions(client, 'comparison.list', {}).queryKey });
      onKept(done.comparisonId);
      onClose();
    } else if (isChanged) await join(words, replaced);
  };
  const join = async (words: Words, replaced: Words): Promise<void> => {
    const list = await client.call('comparison.list', {}).catch(sayProblem);
    const theirs = list?.comparisons.find(({ comparisonId }) => comparisonId === kept?.comparisonId);
    if (!theirs) return;
    const { joined, both } = joinedWords(words, replaced, theirs);
    if (both.length === 0) return keep(joined, { title: theirs.title, note: theirs.note });
    setTyped(joined);
    setOver({ title: theirs.title, note: theirs.note });
    setClashes(Object.fromEntries(both.map((field) => [field, theirs[field]])));
  };
  return {
    typed,
    clashes,
    keep: () => keep(),
    type: (words: Partial<Words>) => setTyped({ ...typed, ...words }),
    answer: (field: keyof Words, given: 'mine' | 'theirs' | 'both') => {
      const theirs = over[field];
      const chosen = { mine: typed[field], theirs, both: `${theirs}\n\n${typed[field]}` }[given];
      setTyped({ ...typed, [field]: chosen });
      const { [field]: _answered, ...left } = clashes;
      setClashes(left);
    },
  };
}
