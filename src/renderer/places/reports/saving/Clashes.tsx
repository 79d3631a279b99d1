import { ClashChoice } from '../../../parts/controls/ClashChoice.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { useStore } from '../../../store.ts';
import type { KnownEvidence } from '../editor/citation-numbers.ts';
import styles from './Clashes.module.css';
import { canKeepBoth, nameOfClash, wordsOfClash } from './clash-words.ts';
import type { ReportSaver } from './report-saver.ts';

interface ClashesProps {
  saver: ReportSaver;
  known: KnownEvidence;
}

/** Asks which words stay where this window and another one changed the same words differently. */
export function Clashes({ saver, known }: ClashesProps) {
  const { clashes, problem } = useStore(saver.state);
  if (clashes.length === 0) return null;
  const exactOf = (id: number) => known.get(id)?.exact;
  return (
    <section className={styles.clashes} aria-labelledby="clashes">
      <h2 id="clashes" className={styles.head}>
        <Icon name="warning" size={16} /> {problem ?? 'Putting them together'}
      </h2>
      {clashes.map((clash, index) => (
        <ClashChoice
          key={clash.key}
          name={nameOfClash(clash)}
          mine={wordsOfClash(clash, 'mine', exactOf)}
          theirs={wordsOfClash(clash, 'theirs', exactOf)}
          focusKey={index === 0 ? 'clashes' : undefined}
          canKeepBoth={canKeepBoth(clash)}
          onAnswer={(answer) => saver.answer(clash, answer)}
        />
      ))}
    </section>
  );
}
