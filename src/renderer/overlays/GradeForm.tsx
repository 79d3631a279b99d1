/** A grade is given with a reason: the scale to pick from by its own keys, why, what the archive can say, and the history. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Grade } from '../../contract/model/claim.ts';
import { BidiText } from '../parts/BidiText.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextArea } from '../parts/Field.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { instantWords } from '../parts/words.ts';
import styles from './GradeForm.module.css';

interface Scale<V extends string> {
  readonly name: string;
  readonly values: readonly V[];
  readonly words: Readonly<Record<V, string>>;
  /** "Cannot be judged" stands apart from the rest, and "not graded" last. */
  readonly unjudged: V;
  readonly glyph: (value: V | null) => ReactNode;
}

interface GradeFormProps<V extends string> {
  title: string;
  /** What is graded, in a word. */
  noun: string;
  scale: Scale<V>;
  now: V | null;
  grades: readonly Grade[];
  /** Over the scale. */
  heading?: ReactNode;
  /** List items: what bears on the grade, never a proposed one. */
  facts: ReactNode;
  /** Why it was refused, under the reason; until it is answered, nothing can be confirmed. */
  refusal?: ReactNode;
  isBarred?: boolean;
  onPick?: (value: V | null) => void;
  onGrade: (value: V | null, reason: string) => Promise<void>;
  onClose: () => void;
}

export function GradeForm<V extends string>(props: GradeFormProps<V>) {
  const { title, noun, scale, now, refusal, isBarred, onPick, onGrade, onClose } = props;
  const [picked, setPicked] = useState<{ value: V | null } | null>(null);
  const [reason, setReason] = useState('');
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const value = picked ? picked.value : now;
  const pick = (next: V | null) => {
    setPicked({ value: next });
    onPick?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typed = scale.values.find((one) => one === event.key.toUpperCase());
    if (typed === undefined || event.target === reasonField.current || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    pick(typed);
  };
  return (
    <Dialog
      title={title}
      width={760}
      onClose={onClose}
      confirm={{
        label: value === null ? 'Take the grade off' : `Grade it ${value}`,
        disabled: reason.trim() === '' || isBarred,
        run: () => onGrade(value, reason.trim()),
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the scale's keys pick among the radios in it */}
      <div className={styles.columns} onKeyDown={onKeyDown}>
        <div>
          {props.heading}
          <Choices scale={scale} chosen={value} now={now} since={props.grades.at(-1)?.at} onPick={pick} />
        </div>
        <div className={styles.side}>
          <TextArea
            ref={reasonField}
            label="Why"
            hint={`Needed. It stays in the history of the ${noun}.`}
            rows={4}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {refusal}
          <section className={styles.facts}>
            <h3>What the archive can say</h3>
            <ul>{props.facts}</ul>
          </section>
          <History scale={scale} grades={props.grades} />
        </div>
      </div>
    </Dialog>
  );
}

interface ChoicesProps<V extends string> {
  scale: Scale<V>;
  chosen: V | null;
  now: V | null;
  /** When the grade that holds was given; undefined: never. */
  since: string | undefined;
  onPick: (value: V | null) => void;
}

function Choices<V extends string>({ scale, chosen, now, since, onPick }: ChoicesProps<V>) {
  return (
    <div role="radiogroup" aria-label={scale.name} className={styles.choices}>
      {[...scale.values, null].map((value) => {
        const meaning = value === null ? 'Not graded' : scale.words[value];
        return (
          <label key={value} className={value === scale.unjudged ? `${styles.choice} ${styles.apart}` : styles.choice}>
            <input
              type="radio"
              name={scale.name}
              aria-label={value === null ? meaning : `${value}, ${meaning}`}
              checked={chosen === value}
              data-autofocus={chosen === value || undefined}
              onChange={() => onPick(value)}
            />
            <span aria-hidden="true">{scale.glyph(value)}</span>
            <span aria-hidden="true" className={styles.meaning}>
              {meaning}
              {value === now && since !== undefined && <small>as it stands, since {instantWords(since)}</small>}
              {value === scale.unjudged && <small>tried, and cannot tell; not the worst</small>}
              {value === null && <small>no one has tried yet</small>}
            </span>
            {value !== null && <Kbd keys={value} />}
          </label>
        );
      })}
    </div>
  );
}

function History<V extends string>({ scale, grades }: { scale: Scale<V>; grades: readonly Grade[] }) {
  if (grades.length === 0) return null;
  return (
    <section className={styles.facts}>
      <h3>Grades until now</h3>
      <ol>
        {grades.toReversed().map((one) => (
          <li key={one.at} className={styles.earlier}>
            {scale.glyph(one.value as V | null)}
            <span>
              {instantWords(one.at)}: <BidiText lang={null}>{one.reason}</BidiText>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
