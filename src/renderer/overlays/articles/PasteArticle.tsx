import { type ClipboardEvent, useState } from 'react';
import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { LONGEST_PASTED } from '../../../contract/model/imports/import.ts';
import { navigate } from '../../history.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { TextArea, TextField } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';

/** What was pasted last: the words as a field holds them, and the page that they were copied from. */
interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Imports text from the clipboard as one article. The page that it was copied from is read instead, unless other words were typed since, or it is too long. */
export function PasteArticle({ context: { client }, onClose }: OverlayProps<'paste'>) {
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [source, setSource] = useState('');
  const bringIn = async () => {
    try {
      const { importId } = await client.call('import.paste', {
        text,
        html: pasted?.text === text && pasted.html.length <= LONGEST_PASTED ? pasted.html : undefined,
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
        onPaste={(event) => setPasted(pastedBy(event))}
        onChange={(event) => setText(event.target.value)}
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

function pastedBy({ clipboardData }: ClipboardEvent): Pasted | null {
  const html = clipboardData.getData('text/html');
  return html === '' ? null : { text: clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n'), html };
}
