/** Toasts (one line, 8 s, held while hovered or focused) and problems (until taken away), bottom right. */
import { useEffect, useState } from 'react';
import { type Notice, notices, takeNoticeAway } from '../notices.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStore } from '../store.ts';
import styles from './Notices.module.css';

const SHOWN_MS = 8_000;

export function Notices() {
  const shown = useStore(notices);
  return (
    <div className={styles.notices}>
      <div role="status" aria-live="polite" aria-atomic="false">
        {shown
          .filter(({ kind }) => kind === 'done')
          .map((notice) => (
            <Toast key={notice.id} notice={notice} />
          ))}
      </div>
      <div role="alert">
        {shown
          .filter(({ kind }) => kind === 'problem')
          .map((notice) => (
            <div key={notice.id} className={`${styles.notice} ${styles.problem}`}>
              <Icon name="failed" size={16} />
              <span>{notice.text}</span>
              <IconButton
                icon="close"
                size={14}
                label="Take this notice away"
                onClick={() => takeNoticeAway(notice.id)}
              />
            </div>
          ))}
      </div>
    </div>
  );
}

function Toast({ notice }: { notice: Notice }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => takeNoticeAway(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, notice.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the toast; all acts are buttons
    <div
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {notice.act && (
        <Button
          look="quiet"
          keys={notice.act.keys}
          onClick={() => {
            takeNoticeAway(notice.id);
            notice.act?.run();
          }}
        >
          {notice.act.label}
        </Button>
      )}
    </div>
  );
}
