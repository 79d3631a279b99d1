import { type KeyboardEvent, useRef, useState } from 'react';
import { CollateError } from '../../contract/errors.ts';
import type { ClaimPage } from '../../contract/model/claim.ts';
import { CREDIBILITIES, CREDIBILITY_WORDS, type Credibility } from '../../contract/model/values.ts';
import { undo } from '../data/act.ts';
import { useRead } from '../data/use-read.ts';
import type { OverlayProps } from '../frame/Overlays.tsx';
import { sayDone, sayProblem } from '../notices.ts';
import { BidiText } from '../parts/BidiText.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Checkbox, TextArea } from '../parts/Field.tsx';
import { Grade } from '../parts/Grade.tsx';
import { Icon } from '../parts/Icon.tsx';
import { counted, instantWords } from '../parts/words.ts';
import words from '../theme/words.module.css';
import styles from './GradeClaim.module.css';

type Choice = Credibility | 'none';

/** A digit key picks; a reason is needed. 1 over fewer than two origins is refused by the engine, then asked for once more. */
export function GradeClaim({ context, state: { claimId }, onClose }: OverlayProps<'grade-claim'>) {
  const { data } = useRead('claim.get', { claimId });
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [override, setOverride] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const chosen: Choice = choice ?? data?.claim.credibility ?? 'none';
  const pick = (next: Choice) => {
    setChoice(next);
    if (next !== '1') setRefusal(null);
  };
  const grade = async () => {
    const value = chosen === 'none' ? null : chosen;
    try {
      const { label } = await context.client.call('grade.claim', {
        claimId,
        value,
        reason: reason.trim(),
        override: override && value === '1',
      });
      onClose();
      sayDone(label, { label: 'Undo', keys: 'Ctrl+Z', run: () => undo(context.client) });
    } catch (error) {
      if (error instanceof CollateError && error.code === 'needs-two-origins') setRefusal(error.message);
      else sayProblem(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = CREDIBILITIES.find((one) => one === event.key);
    if (digit === undefined || event.target === reasonField.current || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    pick(digit);
  };
  if (!data) return null;
  return (
    <Dialog
      title={`Grade claim ${claimId}`}
      width={760}
      onClose={onClose}
      confirm={{
        label: chosen === 'none' ? 'Take the grade off' : `Grade it ${chosen}`,
        disabled: reason.trim() === '' || (refusal !== null && !override),
        run: grade,
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits pick among the radios in it */}
      <div className={styles.columns} onKeyDown={onKeyDown}>
        <div>
          <p className={styles.statement}>
            <BidiText lang={null}>{data.claim.statement}</BidiText>
          </p>
          <Choices chosen={chosen} onPick={pick} />
        </div>
        <div className={styles.side}>
          <TextArea
            ref={reasonField}
            label="Why"
            hint="Needed. It stays in the history of the claim."
            rows={4}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {refusal !== null && (
            <div role="alert" className={styles.refusal}>
              <p>
                <Icon name="failed" size={16} />
                {refusal}
              </p>
              <Checkbox checked={override} onChange={setOverride}>
                Give 1 against the rule; the report prints the reason
              </Checkbox>
            </div>
          )}
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
        name="credibility"
        checked={chosen === value}
        data-autofocus={chosen === value || undefined}
        onChange={() => onPick(value)}
      />
      <span aria-hidden="true">
        <Grade of="claim" value={value === 'none' ? null : value} />
      </span>
      <span>
        {value === 'none' ? (
          meaning
        ) : (
          <span>
            <span className={words.unseen}>{value}, </span>
            {meaning}
          </span>
        )}
      </span>
    </label>
  );
  return (
    <div role="radiogroup" aria-label="Credibility" className={styles.choices}>
      {CREDIBILITIES.map((digit) => row(digit, CREDIBILITY_WORDS[digit], digit === '6'))}
      {row('none', 'Not graded')}
    </div>
  );
}

/** What bears on the grade, as facts; never a proposed digit. */
function Facts({ page: { claim, evidence, grades } }: { page: ClaimPage }) {
  const relays = evidence.filter(({ remove }) => remove === 2).length;
  const origins = [...new Map(evidence.map(({ originId, originName }) => [originId, originName])).values()];
  return (
    <>
      <section className={styles.facts}>
        <h3>What the archive can say</h3>
        <ul>
          <li>
            {counted(evidence.length, 'passage')} in {counted(claim.articles, 'article')},{' '}
            {counted(claim.sources, 'source')}
          </li>
          <li>
            {counted(claim.origins, 'origin')}
            {origins.length > 0 && (
              <>
                :{' '}
                {origins.map((name, index) => (
                  <span key={name}>
                    {index > 0 && '; '}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </>
            )}
          </li>
          <li>
            {claim.passages.supports} supporting, {claim.passages.disputes} disputing, {claim.passages.mentions}{' '}
            mentioning
          </li>
          {relays > 0 && <li>{counted(relays, 'passage')} at remove 2</li>}
        </ul>
      </section>
      {grades.length > 0 && (
        <section className={styles.facts}>
          <h3>Grades until now</h3>
          <ol>
            {grades.toReversed().map((one) => (
              <li key={one.at} className={styles.earlier}>
                <Grade of="claim" value={one.value as Credibility | null} />
                <span>
                  {instantWords(one.at)}: {one.reason}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
