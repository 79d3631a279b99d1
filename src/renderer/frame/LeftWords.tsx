import { useState } from 'react';
import { LONGEST_NOTE } from '../../contract/model/common.ts';
import { Button } from '../parts/controls/Button.tsx';
import { TextArea } from '../parts/controls/Field.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import { useStore } from '../store.ts';
import { copyWords } from '../typing/copy-words.ts';
import { leftWords } from '../typing/left-words.ts';
import { Strip } from './Strip.tsx';

/** What was being typed when what it was for went, until it is discarded. It opens by itself: the keys typed on meanwhile would act on something else. */
export function LeftWords() {
  const left = useStore(leftWords);
  const [isOpen, setOpen] = useState(true);
  if (left.length === 0) return null;
  if (!isOpen)
    return (
      <Strip>
        <span>What you were typing is not saved.</span>
        <Button onClick={() => setOpen(true)}>Show it</Button>
      </Strip>
    );
  const copy = () => copyWords(left.map(({ words }) => words).join('\n\n'));
  const discard = () => {
    leftWords.set([]);
    setOpen(true);
  };
  return (
    <Dialog
      title="What you were typing is not saved"
      width={640}
      onClose={() => setOpen(false)}
      confirm={{ label: 'Copy all', run: copy }}
      acts={
        <Button large danger onClick={discard}>
          Discard
        </Button>
      }
    >
      <p>
        What you typed it for is no longer there: its archive was closed, or it was deleted or left, perhaps in another
        window. Copy it to keep it; it stays here until you discard it.
      </p>
      {left.map(({ where, words }, index) => (
        <TextArea
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing is inserted or removed
          key={index}
          label={where}
          rows={Math.min(8, words.split('\n').length + 1)}
          value={words}
          maxLength={LONGEST_NOTE}
          readOnly
        />
      ))}
    </Dialog>
  );
}
