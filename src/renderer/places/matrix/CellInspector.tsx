import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import type { MatrixCell } from '../../../contract/model/comparing/matrix-cell.ts';
import type { Cell } from '../../../contract/model/values.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { openPassages } from '../../actions/matrix.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { InspectedBody, InspectedName, InspectedPart, InspectedStatement } from '../../parts/layout/Inspected.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { OriginName } from '../../parts/model/OriginName.tsx';
import { Passages, StanceLine } from '../../parts/model/Passages.tsx';
import { counted, countWords } from '../../parts/words.ts';
import styles from './Matrix.module.css';
import type { MatrixRow } from './matrix-rows.ts';

interface CellInspectorProps {
  row: MatrixRow;
  column: Matrix['columns'][number];
  cell: MatrixCell;
  by: Matrix['by'];
  /** The number of shown claims on which the column speaks. */
  spoken: number;
  claims: string;
}

/** Says why a cell is empty, because the four kinds mean different things. */
const EMPTY_WORDS: Partial<Record<Cell, string>> = {
  silent: 'All its articles in this range are read, and none bears on the claim.',
  unread: 'It has articles in this range, and not all of them are read.',
  absent: 'It has no article in this range.',
  early: 'Everything it has is older than the first appearance of the claim.',
};
const EMPTY_ARTICLE_WORDS: typeof EMPTY_WORDS = {
  silent: 'It is read, and nothing in it bears on the claim.',
  unread: 'It is not read yet.',
  absent: 'It is not in this range.',
  early: 'It is older than the first appearance of the claim.',
};

function readWords({ articles, unread }: Matrix['columns'][number]): string {
  if (unread === 0) return articles === 1 ? 'read' : 'all read';
  return unread === articles ? (articles === 1 ? 'unread' : 'none read') : `${countWords(unread)} unread`;
}

export function CellInspector({ row, column, cell, by, spoken, claims }: CellInspectorProps) {
  const { data } = useRead(
    'evidence.get',
    { evidenceIds: cell.evidenceIds },
    { enabled: cell.passages > 0, keepPrevious: true },
  );
  const passages = (data?.evidence ?? []).filter(({ evidenceId }) => cell.evidenceIds.includes(evidenceId));
  const name =
    by === 'origin' ? (
      <>
        <OriginName name={column.name} />
        {column.apart !== null && (
          <>
            : <BidiText lang={null}>{column.apart}</BidiText>
          </>
        )}
      </>
    ) : (
      <BidiText lang={null}>{column.name}</BidiText>
    );
  return (
    <>
      <PaneBar>
        <InspectedName>
          Claim {row.claimId}, {name}
        </InspectedName>
        <Spacer />
        {cell.passages > 0 && <Kbd keys={shortcutOf(openPassages)} />}
      </PaneBar>
      <InspectedBody>
        <InspectedPart>
          <InspectedStatement>
            <BidiText lang={null}>{row.statement}</BidiText>
          </InspectedStatement>
          <StanceLine stance={cell.cell} passages={cell.passages} />
          {cell.unmarked && <Unmarked place={cell.unmarked} />}
          {cell.passages === 0 && !cell.unmarked && (
            <p className={styles.aside}>{(by === 'article' ? EMPTY_ARTICLE_WORDS : EMPTY_WORDS)[cell.cell]}</p>
          )}
          {cell.cell === 'silent' && column.cutOff > 0 && (
            <p className={styles.aside}>{cutOffWords(column.cutOff, by)}</p>
          )}
        </InspectedPart>
        <Passages passages={passages} ofOneSource={by === 'source'} />
        <InspectedPart name={<>{name} in this range</>}>
          <p className={styles.aside}>
            {counted(column.articles, 'article')}, {readWords(column)}. Speaks on {spoken} of {claims}.
          </p>
        </InspectedPart>
      </InspectedBody>
    </>
  );
}

function cutOffWords(cutOff: number, by: Matrix['by']): string {
  const which =
    by === 'article' ? 'Its text ends' : `${counted(cutOff, 'text')} of them ${cutOff === 1 ? 'ends' : 'end'}`;
  return `${which} where the page asks readers to pay or sign in: its silence tells you less.`;
}

/** The words are there; whether they support the claim is for the analyst to say. */
function Unmarked({ place }: { place: NonNullable<MatrixCell['unmarked']> }) {
  return (
    <p className={styles.aside}>
      Nothing is marked, but the words of one of the claim’s passages{' '}
      <LinkButton onClick={() => navigate('library', { ...place })}>are here too</LinkButton>.
    </p>
  );
}
