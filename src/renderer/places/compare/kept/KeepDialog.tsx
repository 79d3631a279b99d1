import { useState } from 'react';
import { useAct } from '../../../data/act.ts';
import { TextArea, TextField } from '../../../parts/controls/Field.tsx';
import { Dialog } from '../../../parts/layout/Dialog.tsx';

interface KeepDialogProps {
  articleIds: readonly number[];
  /** The comparison if it is already saved. */
  kept: { readonly comparisonId: number; readonly title: string; readonly note: string } | null;
  onKept: (comparisonId: number) => void;
  onClose: () => void;
}

export function KeepDialog({ articleIds, kept, onKept, onClose }: KeepDialogProps) {
  const [title, setTitle] = useState(kept?.title ?? '');
  const [note, setNote] = useState(kept?.note ?? '');
  const doAct = useAct();
  const keep = async () => {
    const done = await doAct('comparison.keep', {
      ...(kept ? { comparisonId: kept.comparisonId } : {}),
      title: title.trim(),
      note: note.trim(),
      articleIds: [...articleIds],
    });
    if (!done) return;
    onKept(done.comparisonId);
    onClose();
  };
  return (
    <Dialog
      title={kept ? 'The saved comparison' : 'Save this comparison'}
      onClose={onClose}
      confirm={{ label: kept ? 'Save changes' : 'Save', disabled: title.trim() === '', run: keep }}
    >
      <TextField
        label="Title"
        data-autofocus
        maxLength={300}
        value={title}
        hint="Saved with its columns. What you dismissed stays dismissed wherever these articles are compared."
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea label="Note" value={note} onChange={(event) => setNote(event.target.value)} />
    </Dialog>
  );
}
