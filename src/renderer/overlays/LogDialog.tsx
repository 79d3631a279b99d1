import { redo, undo } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { instantWords } from '../parts/words.ts';
import styles from './LogDialog.module.css';
import type { OverlayProps } from './overlay-props.ts';

const STATE_WORDS = { done: '', undone: 'taken back', final: 'final' } as const;

/** What was done, newest first. Undo and redo go one step at a time, in order. */
export function LogDialog({ context, onClose }: OverlayProps<'log'>) {
  const { data } = useRead('act.list', { limit: 200 });
  const canUndo = !context.archive?.readOnly;
  return (
    <Dialog
      title="What was done"
      width={640}
      onClose={onClose}
      acts={
        canUndo && (
          <>
            <Button large onClick={() => undo(context.client)}>
              Undo the last act
            </Button>
            <Button large onClick={() => redo(context.client)}>
              Redo
            </Button>
          </>
        )
      }
    >
      {data?.acts.length === 0 && <p>Nothing was done in this archive yet.</p>}
      <ol className={styles.log}>
        {data?.acts.map((act) => (
          <li key={act.actId} data-state={act.state}>
            <time dateTime={act.at}>{instantWords(act.at)}</time>
            <span>{act.label}</span>
            <span className={styles.state}>{STATE_WORDS[act.state]}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
