import { useState } from 'react';
import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { LONGEST_PASTED } from '../../../contract/model/imports/import.ts';
import { navigate } from '../../history.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { TextArea, TextField } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';

/** Imports text from the clipboard as one article. Markup that comes with it is kept. */
export function PasteArticle({ context: { client }, onClose }: OverlayProps<'paste'>) {
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string>();
  const [source, setSource] = useState('');
  const bringIn = async () => {
    try {
      const { importId } = await client.call('import.paste', {
        text,
        html,
        source: source.trim() || undefined,
      });
      onClose();
      sayDone('Importing from the clipboard', { label: 'Show', run: () => navigate('imports', { importId }) });
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <Dialog
      title="Import text from the clipboard"
      width={640}
      onClose={onClose}
      confirm={{ label: 'Import', disabled: text.trim() === '', run: bringIn }}
    >
      <TextArea
        label="Article"
        rows={12}
        value={text}
        maxLength={LONGEST_PASTED}
        data-autofocus
        hint="Title on the first line, then the text. A date line and a blank line between paragraphs are understood."
        onPaste={(event) => setHtml(event.clipboardData.getData('text/html') || undefined)}
        onChange={(event) => {
          setText(event.target.value);
          if (event.target.value === '') setHtml(undefined);
        }}
      />
      <TextField
        label="Source"
        hint="Who published it. Leave empty if not known."
        value={source}
        maxLength={LONGEST_NAME}
        onChange={(event) => setSource(event.target.value)}
      />
    </Dialog>
  );
}
