/** Toasts (one line, 8 s, held while hovered or focused) in the status line, and problems (until dismissed) above it. */
import { useEffect, useState } from 'react';
import { ACTIONS } from '../actions/actions.ts';
import { shortcutOf } from '../actions/key-bindings.ts';
import { dismissNotice, type Notice, notices } from '../notices.ts';
import { Button, IconButton } from '../parts/controls/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStore } from '../store.ts';
import styles from './Notices.module.css';

const SHOWN_MS = 8_000;

/** Drawn beside the rest of the status line, never over it. */
export function Toasts() {
  const shown = useStore(notices);
  return (
    <div role="status" aria-live="polite" aria-atomic="false" data-passing className={styles.toasts}>
      {shown
        .filter(({ kind }) => kind === 'done')
        .map((notice) => (
          <Toast key={notice.id} notice={notice} />
        ))}
    </div>
  );
}

export function Problems() {
  const shown = useStore(notices);
  return (
    <div role="alert" data-passing className={styles.problems}>
      {shown
        .filter(({ kind }) => kind === 'problem')
        .map((notice) => (
          <div key={notice.id} className={styles.problem}>
            <Icon name="failed" size={16} />
            <span>{notice.text}</span>
            <Act notice={notice} />
            <IconButton icon="close" size={14} label="Dismiss this notice" onClick={() => dismissNotice(notice.id)} />
          </div>
        ))}
    </div>
  );
}

function keysOfAction(name: string | undefined): string | undefined {
  const action = ACTIONS.find((one) => one.name === name);
  return action && shortcutOf(action);
}

function Act({ notice: { id, act } }: { notice: Notice }) {
  if (!act) return null;
  const run = () => {
    dismissNotice(id);
    act.run();
  };
  return (
    <Button look="quiet" keys={keysOfAction(act.action)} onClick={run}>
      {act.label}
    </Button>
  );
}

function Toast({ notice }: { notice: Notice }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissNotice(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, notice.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the toast; all acts are buttons
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>
        {notice.text}
        {notice.progress && <span aria-hidden="true"> · {notice.progress}</span>}
      </span>
      <Act notice={notice} />
    </div>
  );
}
