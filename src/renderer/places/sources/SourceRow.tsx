import type { Source } from '../../../contract/model/source.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { counted, countWords } from '../../parts/words.ts';
import styles from './Sources.module.css';

export const KIND_WORDS: Record<Source['kind'], string> = {
  paper: 'newspaper',
  agency: 'agency',
  broadcaster: 'broadcaster',
  ministry: 'ministry',
  channel: 'channel',
  site: 'site',
  organisation: 'organisation',
  unknown: 'kind not set',
};

/** As many as a line has room for; further languages are on the source's page. */
const LANGUAGES_SHOWN = 4;

export function SourceRow({ source }: { source: Source }) {
  const more = source.languages.length - LANGUAGES_SHOWN;
  return (
    <div className={styles.row}>
      <BidiText lang={source.languages[0] ?? null} className={styles.name}>
        {source.name}
      </BidiText>
      <Grade of="source" value={source.reliability} />
      <span className={styles.kind}>
        {source.languages.slice(0, LANGUAGES_SHOWN).map((language) => (
          <span key={language} className={styles.language}>
            {language.toUpperCase()}
          </span>
        ))}
        {more > 0 && <span className={styles.language}>+{more}</span>}
        {KIND_WORDS[source.kind]}
      </span>
      <span
        className={styles.tally}
        title={`${counted(source.articles, 'article')}, ${counted(source.claims, 'claim')}`}
      >
        {countWords(source.articles)} · {countWords(source.claims)}
      </span>
    </div>
  );
}
