import { useState } from 'react';
import { LONGEST_NAME } from '../../contract/model/common.ts';
import { KeySheet } from '../actions/KeySheet.tsx';
import { TextField } from '../parts/controls/Field.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import type { OverlayProps } from './overlay-props.ts';

export function KeysDialog({ context, onClose }: OverlayProps<'keys'>) {
  const [text, setText] = useState('');
  return (
    <Dialog title="Keys" width={1120} onClose={onClose}>
      <TextField
        label="Find an action or a key"
        labelHidden
        placeholder="Find an action or a key"
        role="searchbox"
        icon="search"
        data-autofocus
        value={text}
        maxLength={LONGEST_NAME}
        onChange={(event) => setText(event.target.value)}
      />
      <KeySheet context={context} text={text} />
    </Dialog>
  );
}
