/** The grid with its legend, or why there is none. */
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { newClaimFromWords } from '../../actions/article/mark-words.ts';
import { pressWords } from '../../actions/press-words.ts';
import { navigate, useLocation } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import type { Place } from './MatrixRow.tsx';
import { emptyCells, type matrixGroups } from './matrix-rows.ts';
import { useOpenPassage } from './use-open-passage.ts';

interface MatrixBodyProps {
  matrix: Matrix;
  groups: ReturnType<typeof matrixGroups>;
  place: Place;
  dimmed: boolean;
  onPlace: (place: Place) => void;
  isBusy: boolean;
}

export function MatrixBody({ groups, ...grid }: MatrixBodyProps) {
  const { matrix } = grid;
  const { scope } = useLocation();
  const openPassage = useOpenPassage();
  if (matrix.claims.length === 0 && scope.collectionId !== undefined)
    return (
      <EmptyState what="No claim rests on an article of this collection." then="Mark words in its articles to fill it.">
        <Button
          large
          look="primary"
          onClick={() => navigate('matrix', { ...scope, collectionId: undefined }, { replace: true })}
        >
          Show all articles
        </Button>
      </EmptyState>
    );
  if (matrix.claims.length === 0)
    return (
      <EmptyState
        what="No claims yet."
        then={`Select words in an article and ${pressWords(newClaimFromWords) ?? 'make a claim of them'}. Each claim becomes a row here, each source a column.`}
      >
        <Button large look="primary" onClick={() => navigate('library', {})}>
          Go to the Library
        </Button>
      </EmptyState>
    );
  if (matrix.columns.length === 0)
    return (
      <EmptyState what="No source has an article in this range." then="Widen it to see who spoke when.">
        <Button large look="primary" onClick={() => navigate('matrix', {}, { replace: true })}>
          Show all dates
        </Button>
      </EmptyState>
    );
  return (
    <>
      <MatrixGrid groups={groups} {...grid} onOpen={openPassage} />
      <MatrixLegend
        hasCutOff={matrix.columns.some(({ cutOff }) => cutOff > 0)}
        size={`${counted(matrix.claims.length, 'claim')} × ${columnsInWords(matrix)}, ${counted(emptyCells(matrix), 'cell')} empty`}
      />
    </>
  );
}

function columnsInWords({ by, columns, columnsInAll }: Matrix): string {
  const shown = counted(columns.length, by);
  return columns.length === columnsInAll ? shown : `the ${shown} that speak on most, of ${countWords(columnsInAll)}`;
}
