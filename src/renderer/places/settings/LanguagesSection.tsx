import { REPORT_LANGUAGES } from '../../../contract/model/values.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Select } from '../../parts/controls/Field.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, languageInEnglish, languageName, NO_LANGUAGE } from '../../parts/words.ts';
import styles from './Settings.module.css';
import { useReportStyle } from './use-report-style.ts';

/** The language that new reports are headed in, and those that the archive's articles are written in. */
export function LanguagesSection() {
  const [style, change] = useReportStyle();
  const isOpen = useArchive() !== null;
  return (
    <div className={styles.form}>
      <Select
        label="Headings and fixed words of new reports"
        value={style.language}
        options={REPORT_LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        onChange={(language) => change({ language })}
      />
      {isOpen && <LanguagesOfArticles />}
    </div>
  );
}

function LanguagesOfArticles() {
  const { data, error } = useRead('search.facets', { text: '' });
  if (error) return <ErrorState message={error.message} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <table className={styles.terms}>
      <caption>Articles of this archive</caption>
      <tbody>
        {data.languages.map(({ language, articles }) => (
          <tr key={language}>
            <th scope="row" lang={language ?? undefined}>
              {languageName(language)}
            </th>
            <td>{language !== null && languageInEnglish(language)}</td>
            <td>
              <LinkButton onClick={() => navigate('library', { filters: { languages: [language ?? NO_LANGUAGE] } })}>
                {counted(articles, 'article')}
              </LinkButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
