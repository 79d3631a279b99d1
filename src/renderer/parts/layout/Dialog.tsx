import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { dismissNotice, type Notice, notices } from '../../notices.ts';
import { useStore } from '../../store.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../states/Problem.tsx';
import styles from './Dialog.module.css';
import { Spacer } from './Panes.tsx';
import { useModal } from './use-modal.ts';

interface DialogProps {
  title: string;
  /** In px; never wider than the window. */
  width?: number;
  children: ReactNode;
  onClose: () => void;
  /** The act that the dialog asks about; Ctrl+Enter does it, and not again until it is done. */
  confirm?: { label: string; danger?: boolean; disabled?: boolean; run: () => unknown } | undefined;
  /** Other acts, to the left of the confirming one. */
  acts?: ReactNode;
}

/** Used only if an answer is needed before going on. */
export function Dialog({ title, width = 480, children, onClose, confirm, acts }: DialogProps) {
  const dialog = useModal(focusFirst);
  const titleId = useId();
  const onTouched = useLateFocus(dialog);
  const { problems, forget } = useProblemsHere();
  const { busy, submit } = useSubmit(confirm, forget);
  const leave = () => {
    forget();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      style={{ width: `min(${width}px, calc(92 * var(--vw)))` }}
      aria-labelledby={titleId}
      data-tells-problems
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onPointerDown={onTouched}
      onKeyDown={(event) => {
        onTouched();
        event.stopPropagation();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      <form
        method="dialog"
        data-unconfirmed
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.problems}>
          {problems.map(({ id, text }) => (
            <Problem key={id}>{text}</Problem>
          ))}
        </div>
        <Acts acts={acts} confirm={confirm} busy={busy} onLeave={leave} />
      </form>
    </dialog>
  );
}

interface ActsProps extends Pick<DialogProps, 'acts' | 'confirm'> {
  busy: boolean;
  onLeave: () => void;
}

function Acts({ acts, confirm, busy, onLeave }: ActsProps) {
  return (
    <div className={styles.acts} data-acts>
      {acts}
      <Spacer />
      <Button large look="quiet" onClick={onLeave} keys="Escape">
        {confirm ? 'Cancel' : 'Close'}
      </Button>
      {confirm && (
        <Button
          large
          type="submit"
          look="primary"
          danger={confirm.danger ?? false}
          disabled={confirm.disabled}
          busy={busy}
          keys="Ctrl+Enter"
        >
          {busy ? `${confirm.label}…` : confirm.label}
        </Button>
      )}
    </div>
  );
}

function useSubmit(confirm: DialogProps['confirm'], forget: () => void) {
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (!confirm || confirm.disabled || busy) return;
    forget();
    setBusy(true);
    try {
      await confirm.run();
    } finally {
      setBusy(false);
    }
  };
  return { busy, submit };
}

/**
 * What is asked may be drawn only once its data are there; until then, the focus is on a button below it.
 * @returns to be called once the analyst has touched the dialog: the focus then stays where it is
 */
function useLateFocus(dialog: RefObject<HTMLDialogElement | null>): () => void {
  const isTouched = useRef(false);
  useEffect(() => {
    if (!isTouched.current && dialog.current && document.activeElement?.closest('[data-acts]'))
      focusFirst(dialog.current);
  });
  return () => {
    isTouched.current = true;
  };
}

/** What failed since it was opened: a notice behind a modal dialog can neither be read out nor dismissed. */
function useProblemsHere(): { problems: readonly Notice[]; forget: () => void } {
  const [earlier] = useState(() => new Set(notices.get().map(({ id }) => id)));
  const problems = useStore(notices).filter(({ id, kind }) => kind === 'problem' && !earlier.has(id));
  const forget = () => {
    for (const { id } of problems) dismissNotice(id);
  };
  return { problems, forget };
}

/** Of several radio buttons, the one that is chosen stands for all. */
const FIELDS = 'form input:not([type="radio"]), form input:checked, form textarea, form select';

function focusFirst(dialog: HTMLDialogElement): void {
  const find = (selector: string) => dialog.querySelector<HTMLElement>(selector);
  (find('[data-autofocus]') ?? find(FIELDS) ?? find('form input'))?.focus();
}
