/** What can be done with everything selected, shown over the foot of the list; how many that are is announced. */
import { ariaKeys } from '../../actions/keys.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import { Kbd } from '../Kbd.tsx';
import { countWords } from '../words.ts';
import styles from './BulkBar.module.css';

/** In px: the bar and the distance below it. Lists keep their current row, and their last, clear of it. */
export const BULK_ROOM = 64;

interface BulkAct {
  readonly label: string;
  readonly keys?: string | undefined;
  /** Left out in windows narrower than 1180 px; the key and the command bar still work. */
  readonly wideOnly?: boolean;
  readonly run: () => void;
}

interface BulkBarProps {
  /** While it is 0, only the place where it will be announced is drawn: words that come together with their place are not read out. */
  selected: number;
  acts: readonly BulkAct[];
  clear: Omit<BulkAct, 'label'>;
}

export function BulkBar({ selected, acts, clear }: BulkBarProps) {
  const count = `${countWords(selected)} selected`;
  return (
    <>
      <span role="status" className={visuallyHidden.text}>
        {selected > 0 && count}
      </span>
      {selected > 0 && (
        <div role="toolbar" aria-label={`With ${count}`} className={styles.bar} data-filled>
          <span className={styles.count}>{count}</span>
          <span className={styles.rule} />
          {acts.map((act) => (
            <BulkButton key={act.label} act={act} />
          ))}
          <span className={styles.rule} />
          <BulkButton act={{ ...clear, label: 'Clear' }} />
        </div>
      )}
    </>
  );
}

function BulkButton({ act }: { act: BulkAct }) {
  return (
    <button
      type="button"
      aria-keyshortcuts={ariaKeys(act.keys)}
      className={act.wideOnly ? `${styles.act} ${styles.wideOnly}` : styles.act}
      onClick={act.run}
    >
      {act.label}
      <Kbd keys={act.keys} />
    </button>
  );
}
