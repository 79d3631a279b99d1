import type { KeyboardEvent } from 'react';
import { LONGEST_NAME } from '../../../../contract/model/common.ts';
import { Button, IconButton } from '../../../parts/controls/Button.tsx';
import { TextField } from '../../../parts/controls/Field.tsx';
import { countWords } from '../../../parts/words.ts';
import styles from './FindBar.module.css';
import type { Find } from './use-find.ts';

export function FindBar({ find }: { find: Find }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles.bar} aria-label="Find in text">
      <TextField
        label="Find in text"
        labelHidden
        placeholder="Find in text"
        icon="search"
        data-focus-key="find-in-text"
        value={find.text}
        maxLength={LONGEST_NAME}
        onChange={(event) => find.setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles.count}>
        {find.text === ''
          ? ''
          : find.at === null
            ? 'Not in this text'
            : `${countWords(find.at + 1)} of ${find.isCutShort ? 'at least ' : ''}${countWords(find.spans.length)}`}
      </span>
      <Button look="quiet" keys="Shift+Enter" disabled={find.at === null} onClick={() => find.step(-1)}>
        Previous
      </Button>
      <Button look="quiet" keys="Enter" disabled={find.at === null} onClick={() => find.step(1)}>
        Next
      </Button>
      <IconButton icon="close" size={16} label="Close" onClick={find.close} />
    </search>
  );
}
