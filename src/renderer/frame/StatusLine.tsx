/** What the keys do here, the state of the archive, and what was just done. */

import { useSyncExternalStore } from 'react';
import { type Action, type ActionContext, hintOf } from '../actions/action.ts';
import { actionsByKey } from '../actions/key-bindings.ts';
import { keysHere } from '../actions/keys-here.ts';
import { possibleActions } from '../actions/use-action-context.ts';
import { importProgress, shareDone, waitingForIndex } from '../data/import-progress.ts';
import { doneWords } from '../data/import-words.ts';
import { isTyping } from '../focus.ts';
import { Kbd } from '../parts/Kbd.tsx';
import { Progress } from '../parts/states/Progress.tsx';
import { counted, countWords, leftOutWords, stalledWords, withLocalTimes } from '../parts/words.ts';
import { useStore } from '../store.ts';
import { lastSaved } from '../window-state.ts';
import { Toasts } from './Notices.tsx';
import styles from './StatusLine.module.css';

export function StatusLine({ context }: { context: ActionContext }) {
  const typing = useSyncExternalStore(onFocusMoved, () => isTyping(document.activeElement));
  return (
    <footer className={styles.status} data-pane="status line" tabIndex={-1}>
      <ul className={styles.keys} aria-label="Keys here">
        {(context.handle(keysHere) ?? keysOfActions(context, typing)).map(({ keys, hint }) => (
          <li key={keys}>
            <Kbd keys={keys} spoken /> {hint}
          </li>
        ))}
      </ul>
      <span className={styles.push} />
      <ArchiveState context={context} />
      <Toasts />
    </footer>
  );
}

function onFocusMoved(listener: () => void): () => void {
  const events = ['focusin', 'focusout'] as const;
  for (const event of events) document.addEventListener(event, listener);
  return () => {
    for (const event of events) document.removeEventListener(event, listener);
  };
}

function keysOfActions(context: ActionContext, typing: boolean): { keys: string; hint: string }[] {
  return actionsByKey(possibleActions(context), typing)
    .sort(([, a], [, b]) => order(a) - order(b))
    .flatMap(([keys, action]) => {
      const hint = hintOf(action, context);
      return hint === undefined ? [] : { keys, hint };
    });
}

/** Keys for moving about come first, keys that work everywhere last. */
const order = ({ place }: Action) => (place === 'lists' ? 0 : place === 'everywhere' ? 2 : 1);

function ArchiveState({ context: { archive } }: { context: ActionContext }) {
  const running = [...useStore(importProgress).values()];
  const waiting = useStore(waitingForIndex);
  const saved = useStore(lastSaved);
  if (!archive) return <span>Works without a network</span>;
  const [job] = running;
  return (
    <>
      {job ? (
        <span className={styles.job}>
          <Progress {...shareDone(job)} label="Import" words={doneWords(job)} narrow />
          Importing: {doneWords(job)}
        </span>
      ) : (
        <span>
          {archive.articles === 0
            ? '0 articles'
            : `${counted(archive.articles, 'article')} · ${counted(archive.sources, 'source')} · ${counted(archive.languages, 'language')}`}
        </span>
      )}
      {!job && waiting > 0 && <span>{countWords(waiting)} not searchable yet</span>}
      {archive.leftOut.length > 0 && <span className={styles.warning}>{leftOutWords(archive.leftOut)}</span>}
      {archive.damaged && (
        <span className={styles.warning}>
          {archive.damaged === 'index'
            ? 'The index of words is damaged: close the archive and open it again, and it is made anew from the texts'
            : 'The archive is damaged, and nothing more is written to it: copy it to a safe place, then check it in Settings'}
        </span>
      )}
      {archive.stalled.length > 0 && <span className={styles.warning}>{stalledWords(archive.stalled)}</span>}
      {archive.hasOlderIndex && (
        <span className={styles.warning}>
          An earlier version made the index: some spellings are found only as they stand, until the archive is opened
          for writing
        </span>
      )}
      {archive.readOnly ? (
        <span className={styles.warning}>Open read-only{archive.heldBy && `: ${withLocalTimes(archive.heldBy)}`}</span>
      ) : (
        saved && <span>Saved {saved.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}</span>
      )}
    </>
  );
}
