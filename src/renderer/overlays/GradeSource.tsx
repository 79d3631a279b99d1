import { type KeyboardEvent, useRef, useState } from 'react';
import type { SourcePage } from '../../contract/model/source.ts';
import { RELIABILITIES, RELIABILITY_WORDS, type Reliability } from '../../contract/model/values.ts';
import { useAct } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import type { OverlayProps } from '../frame/Overlays.tsx';
import { BidiText } from '../parts/BidiText.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextArea } from '../parts/Field.tsx';
import { Grade } from '../parts/Grade.tsx';
import { counted, instantWords } from '../parts/words.ts';
import styles from './GradeClaim.module.css';

type Choice = Reliability | 'none';

/** A letter key picks; a reason is needed. F, judged, and not graded are different things and stand apart. */
export function GradeSource({ state: { sourceId }, onClose }: OverlayProps<'grade-source'>) {
  const { data } = useRead('source.get', { sourceId });
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const doAct = useAct();
  if (!data) return null;
  const chosen: Choice = choice ?? data.source.reliability ?? 'none';
  const grade = async () => {
    const value = chosen === 'none' ? null : chosen;
    if (await doAct('grade.source', { sourceId, value, reason: reason.trim() })) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const letter = RELIABILITIES.find((one) => one === event.key.toUpperCase());
    if (letter === undefined || event.target === reasonField.current || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    setChoice(letter);
  };
  return (
    <Dialog
      title={`Grade ${data.source.name}`}
      width={760}
      onClose={onClose}
      confirm={{
        label: chosen === 'none' ? 'Take the grade off' : `Grade it ${chosen}`,
        disabled: reason.trim() === '',
        run: grade,
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: letters pick among the radios in it */}
      <div className={styles.columns} onKeyDown={onKeyDown}>
        <Choices chosen={chosen} onPick={setChoice} />
        <div className={styles.side}>
          <TextArea
            ref={reasonField}
            label="Why"
            hint="Needed. It stays in the history of the source."
            rows={4}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Facts page={data} />
        </div>
      </div>
    </Dialog>
  );
}

function Choices({ chosen, onPick }: { chosen: Choice; onPick: (choice: Choice) => void }) {
  const row = (value: Choice, meaning: string, apart = false) => (
    <label key={value} className={apart ? `${styles.choice} ${styles.apart}` : styles.choice}>
      <input
        type="radio"
        name="reliability"
        aria-label={value === 'none' ? meaning : `${value}, ${meaning}`}
        checked={chosen === value}
        data-autofocus={chosen === value || undefined}
        onChange={() => onPick(value)}
      />
      <span aria-hidden="true">
        <Grade of="source" value={value === 'none' ? null : value} />
      </span>
      <span aria-hidden="true">{meaning}</span>
    </label>
  );
  return (
    <div role="radiogroup" aria-label="Reliability" className={styles.choices}>
      {RELIABILITIES.map((letter) => row(letter, RELIABILITY_WORDS[letter], letter === 'F'))}
      {row('none', 'Not graded')}
    </div>
  );
}

/** What bears on the grade, as facts; never a proposed letter. */
function Facts({ page: { source, counts, grades } }: { page: SourcePage }) {
  return (
    <>
      <section className={styles.facts}>
        <h3>What the archive can say</h3>
        <ul>
          <li>
            {counted(source.articles, 'article')}, {source.read} read
          </li>
          <li>spoke on {counted(counts.claims, 'claim')}</li>
          <li>
            {counts.first} said first, {counts.alone} alone, {counts.contradicted} contradicted
          </li>
        </ul>
      </section>
      {grades.length > 0 && (
        <section className={styles.facts}>
          <h3>Grades until now</h3>
          <ol>
            {grades.toReversed().map((one) => (
              <li key={one.at} className={styles.earlier}>
                <Grade of="source" value={one.value as Reliability | null} />
                <span>
                  {instantWords(one.at)}: <BidiText lang={null}>{one.reason}</BidiText>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
