import { Button } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { useStore } from '../../../store.ts';
import type { KnownEvidence } from '../editor/citation-numbers.ts';
import styles from './Clashes.module.css';
import { canKeepBoth, nameOfClash, wordsOfClash } from './clash-words.ts';
import type { Answer, Clash } from './merge-report.ts';
import type { ReportSaver } from './report-saver.ts';

interface ClashesProps {
  saver: ReportSaver;
  known: KnownEvidence;
}

/** Asks which words stay where this window and another one changed the same words differently. */
export function Clashes({ saver, known }: ClashesProps) {
  const { clashes, problem } = useStore(saver.state);
  if (clashes.length === 0) return null;
  return (
    <section className={styles.clashes} aria-labelledby="clashes">
      <h2 id="clashes" className={styles.head}>
        <Icon name="warning" size={16} /> {problem ?? 'Putting them together'}
      </h2>
      {clashes.map((clash, index) => (
        <ClashChoice
          key={clash.key}
          clash={clash}
          isFirst={index === 0}
          words={(side) => wordsOfClash(clash, side, (id) => known.get(id)?.exact)}
          onAnswer={(answer) => saver.answer(clash, answer)}
        />
      ))}
    </section>
  );
}

interface ClashChoiceProps {
  clash: Clash;
  isFirst: boolean;
  words: (side: 'mine' | 'theirs') => string;
  onAnswer: (answer: Answer) => void;
}

function ClashChoice({ clash, isFirst, words, onAnswer }: ClashChoiceProps) {
  return (
    <fieldset className={styles.clash}>
      <legend>{nameOfClash(clash)}</legend>
      <dl className={styles.sides}>
        <Side name="Here" words={words('mine')} />
        <Side name="In the other window" words={words('theirs')} />
      </dl>
      <div className={styles.acts}>
        <Button {...(isFirst ? { 'data-focus-key': 'clashes' } : {})} onClick={() => onAnswer('mine')}>
          Keep what stands here
        </Button>
        <Button onClick={() => onAnswer('theirs')}>Keep the other’s</Button>
        {canKeepBoth(clash) && <Button onClick={() => onAnswer('both')}>Keep both</Button>}
      </div>
    </fieldset>
  );
}

function Side({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{words === '' ? <i>nothing</i> : words}</dd>
    </div>
  );
}
