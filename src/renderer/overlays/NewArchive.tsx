import { useState } from 'react';
import { makeArchive } from '../actions/importing.ts';
import { TextField } from '../parts/controls/Field.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import type { OverlayProps } from './overlay-props.ts';

export function NewArchive({ context, onClose }: OverlayProps<'new-archive'>) {
  const [name, setName] = useState('');
  const make = async () => {
    if (await makeArchive(context.client, context.shell, name.trim())) onClose();
  };
  return (
    <Dialog
      title="New archive"
      onClose={onClose}
      confirm={{ label: 'Create archive', disabled: name.trim() === '', run: make }}
    >
      <TextField
        label="Name"
        data-not-kept
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        hint="An archive is one file with everything in a body of work. Nothing in it is sent anywhere."
      />
    </Dialog>
  );
}
