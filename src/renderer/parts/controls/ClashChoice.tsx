import { Button } from './Button.tsx';
import styles from './ClashChoice.module.css';

/** Names a choice about the one field beside which it stands. */
export const CLASH = 'Another window changed these words too. Which should stay?';

interface ClashChoiceProps {
  name: string;
  mine: string;
  theirs: string;
  /** Puts the cursor's place on the first answer under this key. */
  focusKey?: string;
  canKeepBoth: boolean;
  onAnswer: (answer: 'mine' | 'theirs' | 'both') => void;
}

/** Asks which words stay where this window and another one changed the same words differently. */
export function ClashChoice({ name, mine, theirs, focusKey, canKeepBoth, onAnswer }: ClashChoiceProps) {
  return (
    <fieldset className={styles.clash}>
      <legend>{name}</legend>
      <dl className={styles.sides}>
        <Side name="In this window" words={mine} />
        <Side name="In the other window" words={theirs} />
      </dl>
      <div className={styles.acts}>
        <Button data-focus-key={focusKey} onClick={() => onAnswer('mine')}>
          Keep this window’s
        </Button>
        <Button onClick={() => onAnswer('theirs')}>Keep the other window’s</Button>
        {canKeepBoth && <Button onClick={() => onAnswer('both')}>Keep both</Button>}
      </div>
    </fieldset>
  );
}

function Side({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{words === '' ? <i>nothing</i> : words}</dd>
    </div>
  );
}
