import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { Matrix } from '../../../../contract/model/comparing/matrix.ts';
import { matrixCell } from '../../../../contract/model/comparing/matrix-cell.ts';
import { matrixInReport } from '../../../../contract/model/comparing/matrix-in-report.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { CELL_WORDS, StanceGlyph } from '../../../parts/model/Stance.tsx';
import { AttributeField } from './AttributeField.tsx';
import styles from './blocks.module.css';

/** The matrix of the named claims as a table, drawn from the current archive; only its caption is typed. */
export function MatrixView({ node, updateAttributes, selected }: NodeViewProps) {
  const canWrite = useCanWrite();
  const claimIds = node.attrs.claimIds as number[];
  const { data, error } = useRead('matrix.get', { by: 'source', claimIds }, { keepPrevious: true });
  const shown = data && matrixInReport(data);
  return (
    <NodeViewWrapper
      as="figure"
      className={selected ? `${styles.figure} ${styles.selected}` : styles.figure}
      data-block={node.attrs.blockId}
      contentEditable={false}
    >
      {error && <p className={styles.gone}>{error.message}</p>}
      {data && shown && <MatrixTable matrix={data} columns={shown.columns} />}
      <figcaption>
        <b>Figure.</b>{' '}
        <AttributeField
          label="Caption of the figure"
          readOnly={!canWrite}
          value={node.attrs.caption as string}
          onChange={(caption) => updateAttributes({ caption })}
        />
        {shown?.columns.some(({ cutOff }) => cutOff > 0) && (
          <span className={styles.leftOut}>… silent, in texts that may go on behind a paywall.</span>
        )}
        {shown !== undefined && shown.more > 0 && (
          <span className={styles.leftOut}>
            The {shown.columns.length} sources with most passages; {shown.more} more {shown.more === 1 ? 'has' : 'have'}{' '}
            some.
          </span>
        )}
      </figcaption>
    </NodeViewWrapper>
  );
}

interface MatrixTableProps {
  matrix: Matrix;
  /** The columns that there is room for. */
  columns: Matrix['columns'];
}

function MatrixTable({ matrix, columns }: MatrixTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by key
    <div className={styles.sideways} role="region" aria-label="Matrix" tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {columns.map((column) => (
              <th key={column.columnId} scope="col">
                <BidiText lang={null}>{column.name}</BidiText> <Grade of="source" value={column.reliability} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.claims.map((claim) => (
            <tr key={claim.claimId}>
              <th scope="row">
                <BidiText lang={null}>{claim.statement}</BidiText>
              </th>
              {columns.map((column) => {
                const { cell, passages } = matrixCell(claim, matrix, matrix.columns.indexOf(column));
                const words = CELL_WORDS[cell];
                return (
                  <td key={column.columnId} data-cell={cell}>
                    <StanceGlyph stance={cell} label={passages > 0 ? `${words}, ${passages}` : words} />
                    {cell === 'silent' && column.cutOff > 0 && '…'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
