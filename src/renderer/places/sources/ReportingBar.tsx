/** The fifth count: how many articles are the source's own reporting, and on whose reporting the others rest. A single bar. */
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { SourcePage } from '../../../contract/model/sources/source.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { countWords } from '../../parts/words.ts';
import { reportingWords } from './reporting-words.ts';
import styles from './Sources.module.css';

/** The others are counted together. */
const MOST_NAMED = 2;

export function ReportingBar({ page: { source, reporting } }: { page: SourcePage }) {
  const { own, after } = reporting;
  const sum = (list: readonly { articles: number }[]) => list.reduce((all, { articles }) => all + articles, 0);
  const parts = [
    ['own', own],
    ['agency', sum(after.filter(({ isAgency }) => isAgency))],
    ['statement', sum(after.filter(({ isAgency }) => !isAgency))],
  ] as const;
  // That no source is named does not make the reporting one's own.
  if (own + sum(after) === 0 || source.name === UNKNOWN_SOURCE) return null;
  const rest = sum(after.slice(MOST_NAMED));
  return (
    <div className={styles.reporting}>
      <div role="img" aria-label={reportingWords(parts[0][1], parts[1][1], parts[2][1])} className={styles.ink}>
        {parts.map(([name, count]) => count > 0 && <span key={name} data-part={name} style={{ flexGrow: count }} />)}
      </div>
      <p>
        <LinkButton onClick={() => navigate('library', { filters: { sourceIds: [source.sourceId] } })}>
          {countWords(own)} of {countWords(own + sum(after))} own reporting
        </LinkButton>
        {after.slice(0, MOST_NAMED).map(({ name, sourceId, articles }) => (
          <span key={`${name} ${sourceId}`}>
            {' · '}
            {countWords(articles)} after{' '}
            {sourceId === null ? (
              <BidiText lang={null}>{name}</BidiText>
            ) : (
              <LinkButton onClick={() => navigate('sources', { sourceId })}>
                <BidiText lang={null}>{name}</BidiText>
              </LinkButton>
            )}
          </span>
        ))}
        {rest > 0 && ` · ${countWords(rest)} after others`}
      </p>
    </div>
  );
}
