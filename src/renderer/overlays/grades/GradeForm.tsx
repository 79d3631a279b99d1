/** Gives a grade with a reason: a scale to pick from by its own keys, the reason, what the archive can say, and the history. */

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { ClaimGrade } from '../../../contract/model/claims/claim.ts';
import { LONGEST_DATE, LONGEST_NOTE } from '../../../contract/model/common.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { letterOrDigitOf } from '../../actions/keys.ts';
import { usePreference } from '../../data/use-preference.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { TextArea, TextField } from '../../parts/controls/Field.tsx';
import { RadioRow } from '../../parts/controls/RadioRow.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { gradedWords } from '../../parts/words.ts';
import styles from './GradeForm.module.css';

type Grade<V> = Omit<ClaimGrade, 'value'> & { readonly value: V | null };

interface Scale<V extends string> {
  readonly name: string;
  readonly values: readonly V[];
  readonly words: Readonly<Record<V, string>>;
  /** "Cannot be judged" is set apart from the rest, and "not graded" comes last. */
  readonly unjudged: V;
  readonly glyph: (value: V | null) => ReactNode;
}

/** The reason, the day from which the grade applies, and who gave it. */
export interface GivenWith {
  readonly reason: string;
  readonly holdsFrom: string | null;
  readonly by: string;
}

interface GradeFormProps<V extends string> {
  title: string;
  /** What is graded, in one word. */
  noun: string;
  scale: Scale<V>;
  now: V | null;
  grades: readonly Grade<V>[];
  /** Shown above the scale. */
  heading?: ReactNode;
  /** List items: what bears on the grade, but never a proposed grade. */
  facts: ReactNode;
  /** Why the grade was refused, shown under the reason. Until it is dealt with, nothing can be confirmed. */
  refusal?: ReactNode;
  isBarred?: boolean;
  /** The effect of the picked grade. */
  effect?: ReactNode;
  onPick?: (value: V | null) => void;
  onGrade: (value: V | null, given: GivenWith) => Promise<void>;
  onClose: () => void;
}

export function GradeForm<V extends string>(props: GradeFormProps<V>) {
  const { title, noun, scale, now, refusal, isBarred, onPick, onGrade, onClose } = props;
  const [picked, setPicked] = useState<{ value: V | null } | null>(null);
  const given = useGivenWith();
  const value = picked ? picked.value : now;
  const pick = (next: V | null) => {
    setPicked({ value: next });
    onPick?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typed = scale.values.find((one) => one === letterOrDigitOf(event));
    if (typed === undefined || isTyped(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    pick(typed);
    // The arrows go on from what is picked.
    event.currentTarget.querySelector<HTMLElement>(`[type="radio"][value="${typed}"]`)?.focus();
  };
  return (
    <Dialog
      title={title}
      width={760}
      onClose={onClose}
      confirm={{
        label: value !== null ? `Give grade ${value}` : now === null ? 'Give a grade' : 'Remove the grade',
        disabled: !given.isEnough || isBarred || (value === null && now === null),
        run: () => onGrade(value, given.take()),
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the scale's keys pick among the radios in it */}
      <div className={styles.columns} onKeyDown={onKeyDown}>
        <div>
          {props.heading}
          <Choices scale={scale} chosen={value} now={now} given={props.grades.at(-1)} onPick={pick} />
        </div>
        <div className={styles.side}>
          <GivenFields noun={noun} given={given} />
          {refusal}
          <section className={styles.facts}>
            <h3>What the archive shows</h3>
            <ul>{props.facts}</ul>
            {props.effect && <div className={styles.effect}>{props.effect}</div>}
          </section>
          <History scale={scale} grades={props.grades} />
        </div>
      </div>
    </Dialog>
  );
}

/** The reason, the day and the name. The name is remembered for the next grade. */
function useGivenWith() {
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState('');
  const [kept, keepBy] = usePreference<string>('gradesBy');
  const [typedBy, setBy] = useState<string | null>(null);
  const by = typedBy ?? kept ?? '';
  const holdsFrom = from.trim();
  const isDay = holdsFrom === '' || parseEdtf(holdsFrom) !== null;
  return {
    ...{ reason, setReason, from, setFrom, by, setBy, isDay },
    isEnough: reason.trim() !== '' && isDay,
    take: (): GivenWith => {
      if (typedBy !== null) keepBy(by.trim());
      return { reason: reason.trim(), holdsFrom: holdsFrom || null, by: by.trim() };
    },
  };
}

function GivenFields({ noun, given }: { noun: string; given: ReturnType<typeof useGivenWith> }) {
  return (
    <>
      <TextArea
        label="Why"
        hint={`Required. It is kept in the history of the ${noun}.`}
        rows={4}
        value={given.reason}
        maxLength={LONGEST_NOTE}
        onChange={(event) => given.setReason(event.target.value)}
      />
      <div className={styles.given}>
        <TextField
          label="Valid from"
          hint="For example 2026-10-11. Leave empty to start now."
          error={given.isDay ? undefined : 'This is not a date. Write it as 2026-10-11.'}
          value={given.from}
          maxLength={LONGEST_DATE}
          onChange={(event) => given.setFrom(event.target.value)}
        />
        <TextField
          label="By"
          hint="Remembered for the next grade."
          maxLength={500}
          value={given.by}
          onChange={(event) => given.setBy(event.target.value)}
        />
      </div>
    </>
  );
}

interface ChoicesProps<V extends string> {
  scale: Scale<V>;
  chosen: V | null;
  now: V | null;
  /** The current grade; undefined if never graded. */
  given: Grade<V> | undefined;
  onPick: (value: V | null) => void;
}

function Choices<V extends string>({ scale, chosen, now, given, onPick }: ChoicesProps<V>) {
  return (
    <div role="radiogroup" aria-label={scale.name} className={styles.choices}>
      {[...scale.values, null].map((value) => {
        const meaning = value === null ? 'Not graded' : scale.words[value];
        return (
          <RadioRow
            key={value}
            className={value === scale.unjudged ? styles.apart : undefined}
            name={scale.name}
            value={value ?? 'none'}
            aria-label={value === null ? meaning : `${value}, ${meaning}`}
            checked={chosen === value}
            data-autofocus={chosen === value || undefined}
            onChange={() => onPick(value)}
          >
            <span aria-hidden="true">{scale.glyph(value)}</span>
            <span aria-hidden="true" className={styles.meaning}>
              {meaning}
              {value === now && given && <small>current, since {gradedWords(given)}</small>}
              {value === scale.unjudged && <small>tried, but could not tell; not the worst grade</small>}
              {value === null && <small>no one has tried yet</small>}
            </span>
            {value !== null && <Kbd keys={value} />}
          </RadioRow>
        );
      })}
    </div>
  );
}

/** Letters typed in a field are not the scale's keys. */
function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

function History<V extends string>({ scale, grades }: { scale: Scale<V>; grades: readonly Grade<V>[] }) {
  if (grades.length === 0) return null;
  return (
    <section className={styles.facts}>
      <h3>Earlier grades</h3>
      <ol>
        {grades.toReversed().map((one) => (
          <li key={one.at} className={styles.earlier}>
            {scale.glyph(one.value)}
            <span>
              {gradedWords(one)}: <BidiText lang={null}>{one.reason}</BidiText>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
