import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { LONGEST_DATE } from '../../../contract/model/common.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { focusSoon } from '../../focus.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { TextField } from '../../parts/controls/Field.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { spanWords } from '../../parts/words.ts';
import styles from './Matrix.module.css';

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

interface RangeFieldProps extends Range {
  /** What the matrix covers if nothing is chosen. */
  span: Range | null;
  onChange: (range: Range) => void;
}

const BUTTON_KEY = 'matrix-range';
const asDay = (typed: string) => (typed.trim() === '' ? null : typed.trim());
const isDate = (typed: string) => typed.trim() === '' || Boolean(parseEdtf(typed.trim())?.parts);

/** First and last day of publication, both included. Undated articles belong to every range. */
export function RangeField({ from, to, span, onChange }: RangeFieldProps) {
  const [open, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (open) form.current?.querySelector('input')?.select();
  }, [open]);
  const close = () => {
    setOpen(false);
    focusSoon(BUTTON_KEY);
  };
  const isWhole = from === null && to === null;
  const words = spanWords(from ?? span?.from ?? null, to ?? span?.to ?? null);
  if (!open)
    return (
      <Button look="quiet" aria-expanded={false} data-focus-key={BUTTON_KEY} onClick={() => setOpen(true)}>
        {isWhole ? ['All dates', ...(span?.from || span?.to ? [words] : [])].join(', ') : words}
        <Icon name="down" size={14} />
      </Button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const next = { from: String(data.get('from')), to: String(data.get('to')) };
    if (!isDate(next.from) || !isDate(next.to)) return;
    onChange({ from: asDay(next.from), to: asDay(next.to) });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <form
      ref={form}
      className={styles.range}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      aria-label="Range of published days"
    >
      <DayField name="from" label="From" value={from} hint={span?.from ?? null} />
      <DayField name="to" label="To" value={to} hint={span?.to ?? null} />
      <Button type="submit">Show</Button>
      <Button
        look="quiet"
        onClick={() => {
          onChange({ from: null, to: null });
          close();
        }}
      >
        All dates
      </Button>
    </form>
  );
}

function DayField({
  name,
  label,
  value,
  hint,
}: {
  name: string;
  label: string;
  value: string | null;
  hint: string | null;
}) {
  const [typed, setTyped] = useState(value ?? hint ?? '');
  return (
    <TextField
      label={label}
      labelHidden
      name={name}
      className={styles.day}
      value={typed}
      maxLength={LONGEST_DATE}
      placeholder="2026-10-09"
      error={isDate(typed) ? null : 'Write 2026-10-09 or 2026-10.'}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
