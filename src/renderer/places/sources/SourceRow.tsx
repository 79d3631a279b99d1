import type { Source } from '../../../contract/model/sources/source.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { counted, countWords, languageInEnglish } from '../../parts/words.ts';
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

export function SourceRow({ source }: { source: Source }) {
  return (
    <div className={styles.row}>
      <BidiText lang={source.languages[0] ?? null} className={styles.name}>
        {source.name}
      </BidiText>
      <Grade of="source" value={source.reliability} />
      <span className={styles.kind}>
        <Languages languages={source.languages} most={4} />
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

/** The codes of the first languages, and how many more there are; all by name on hover. */
export function Languages({ languages, most }: { languages: readonly string[]; most: number }) {
  const more = languages.length - most;
  return (
    <span className={styles.languages} title={languages.map(languageInEnglish).join(', ')}>
      {languages.slice(0, most).map((language) => (
        <span key={language} className={styles.language}>
          {language.toUpperCase()}
        </span>
      ))}
      {more > 0 && <span className={styles.language}>+{more}</span>}
    </span>
  );
}
