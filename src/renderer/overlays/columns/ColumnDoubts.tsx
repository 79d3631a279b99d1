/** Below a table's rows: each doubt with the possible answers, and what the chosen row becomes. */
import type { TableColumns } from '../../../contract/model/imports/import.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/controls/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { type DateOrder, doubtWords, FIELD_WORDS, type TableDoubt } from './column-choices.ts';
import styles from './MapColumns.module.css';

export function NextDoubt({ doubts, hasText, onNext }: { doubts: number; hasText: boolean; onNext: () => void }) {
  const isSure = doubts === 0 && hasText;
  return (
    <span className={styles.doubts}>
      <span role="status" data-look={isSure ? 'sure' : 'doubt'} className={styles.guess}>
        <Icon name={isSure ? 'done' : 'warning'} size={16} />
        {doubts > 0 ? counted(doubts, 'doubt') : hasText ? 'nothing in doubt' : 'no text yet'}
      </span>
      {doubts > 0 && (
        <Button look="quiet" keys="N" onClick={onNext}>
          Next doubt
        </Button>
      )}
    </span>
  );
}

interface DoubtPartProps {
  doubt: TableDoubt | null;
  hasText: boolean;
  onOrder: (order: DateOrder) => void;
}

/** One heading for all cases: words that come together with their place are not read out. */
export function DoubtPart({ doubt, hasText, onOrder }: DoubtPartProps) {
  const asked = hasText ? doubt : null;
  const isSure = hasText && doubt === null;
  const missing = `No column is the text yet: choose “${FIELD_WORDS.text}” under one.`;
  return (
    <section aria-label="In doubt">
      <h3>
        {!isSure && <Icon name="warning" size={16} />}
        <span role="status">{asked ? doubtWords(asked).what : isSure ? 'Nothing is in doubt.' : missing}</span>
      </h3>
      {asked && <DoubtAnswers doubt={asked} onOrder={onOrder} />}
    </section>
  );
}

function DoubtAnswers({ doubt, onOrder }: { doubt: TableDoubt; onOrder: (order: DateOrder) => void }) {
  return (
    <>
      <p>
        {doubtWords(doubt).outcome} Row {doubt.row} is the first.
      </p>
      {doubt.kind === 'two ways' && (
        <div className={styles.acts}>
          <Button onClick={() => onOrder('day first')}>Day first</Button>
          <Button onClick={() => onOrder('month first')}>Month first</Button>
          <Button look="quiet" onClick={() => onOrder('undated')}>
            Leave the {countWords(doubt.rows)} undated
          </Button>
        </div>
      )}
    </>
  );
}

export function RowPart({ row }: { row: TableColumns['rows'][number] | null }) {
  if (row === null) return <section aria-label="The article" />;
  const { number, article, refusal } = row;
  return (
    <section aria-label="The article">
      <h3>{article ? `Row ${number} becomes` : `Row ${number}`}</h3>
      {article ? (
        <>
          <p className={styles.head}>
            <BidiText lang={article.language}>{article.source ?? 'Unknown source'}</BidiText>
            {article.language && <span>{article.language.toUpperCase()}</span>}
            <DateText edtf={article.published} />
            {article.byline && <BidiText lang={article.language}>{article.byline}</BidiText>}
          </p>
          <p className={styles.becomesTitle} lang={article.language ?? undefined} dir="auto">
            {article.title}
          </p>
          <p className={styles.becomesText} lang={article.language ?? undefined} dir="auto">
            {article.text}
          </p>
        </>
      ) : (
        <p>{refusal ?? 'Nothing yet: no column is the text.'}</p>
      )}
    </section>
  );
}
