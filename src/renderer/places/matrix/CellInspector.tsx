import type { Matrix } from '../../../contract/model/matrix.ts';
import type { Cell } from '../../../contract/model/values.ts';
import { useRead } from '../../data/use-read.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { PaneBar, Push } from '../../parts/Panes.tsx';
import { CELL_WORDS, StanceGlyph, StanceWord } from '../../parts/Stance.tsx';
import { StancedWords } from '../../parts/StancedWords.tsx';
import { counted } from '../../parts/words.ts';
import styles from './Matrix.module.css';
import type { MatrixRow } from './matrix-rows.ts';

interface CellInspectorProps {
  row: MatrixRow;
  column: Matrix['columns'][number];
  cell: MatrixRow['cells'][number];
  by: Matrix['by'];
  onOpen: (evidenceId: number) => void;
}

/** Why a cell is empty, in words: the four kinds are different things to know. */
const EMPTY_WORDS: Partial<Record<Cell, string>> = {
  silent: 'All its articles in this range are read, and none bears on the claim.',
  unread: 'It has articles in this range, and not all of them are read.',
  absent: 'It has no article in this range.',
  early: 'Everything it has is older than the first appearance of the claim.',
};

export function CellInspector({ row, column, cell, by, onOpen }: CellInspectorProps) {
  const { data } = useRead(
    'evidence.get',
    { evidenceIds: cell.evidenceIds },
    { enabled: cell.passages > 0, keepPrevious: true },
  );
  const passages = (data?.evidence ?? []).filter(({ evidenceId }) => cell.evidenceIds.includes(evidenceId));
  return (
    <>
      <PaneBar>
        <h2 className={styles.cellName}>
          Claim {row.claimId}, <BidiText lang={null}>{column.name}</BidiText>
        </h2>
        <Push />
        {cell.passages > 0 && <Kbd keys="Enter" />}
      </PaneBar>
      <div className={styles.inspected} aria-live="polite">
        <section className={styles.part}>
          <p className={styles.statement}>
            <BidiText lang={null}>{row.statement}</BidiText>
          </p>
          <p className={styles.cellWords}>
            <StanceGlyph stance={cell.cell} />
            {CELL_WORDS[cell.cell]}
            {cell.passages > 0 && <span className={styles.aside}>{counted(cell.passages, 'passage')}</span>}
          </p>
          {cell.passages === 0 && <p className={styles.aside}>{EMPTY_WORDS[cell.cell]}</p>}
        </section>
        <ul>
          {passages.map((passage) => (
            <li key={passage.evidenceId} className={styles.part}>
              <p className={styles.cellWords}>
                <StanceWord stance={passage.stance} />
                <span className={styles.aside}>
                  {passage.speaker ? <BidiText lang={null}>{passage.speaker}</BidiText> : 'own voice'} ·{' '}
                  {passage.remove}
                </span>
              </p>
              <button type="button" className={styles.quotation} onClick={() => onOpen(passage.evidenceId)}>
                <StancedWords stance={passage.stance}>
                  <BidiText lang={passage.language}>{passage.exact}</BidiText>
                </StancedWords>
              </button>
              <p className={styles.aside}>
                <DateText edtf={passage.published} />
                {by !== 'source' && (
                  <>
                    {' '}
                    · <BidiText lang={null}>{passage.source}</BidiText>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
        <section className={styles.part}>
          <h3>
            <BidiText lang={null}>{column.name}</BidiText> in this range
          </h3>
          <p className={styles.aside}>{counted(column.articles, 'article')}.</p>
        </section>
      </div>
    </>
  );
}
