/** Below a table's rows: each doubt with the possible answers, and what the chosen row becomes. */
import type { TableColumns } from '../../../contract/model/import.ts';
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

export function DoubtPart({ doubt, hasText, onOrder }: DoubtPartProps) {
  if (!hasText)
    return (
      <section aria-label="In doubt">
        <h3>
          <Icon name="warning" size={16} />
          <span role="status">No column is the text yet: choose “{FIELD_WORDS.text}” under one.</span>
        </h3>
      </section>
    );
  if (doubt === null)
    return (
      <section aria-label="In doubt">
        <h3>Nothing is in doubt.</h3>
      </section>
    );
  const { what, outcome } = doubtWords(doubt);
  return (
    <section aria-label="In doubt">
      <h3>
        <Icon name="warning" size={16} />
        {what}
      </h3>
      <p>
        {outcome} Row {doubt.row} is the first.
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
    </section>
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
