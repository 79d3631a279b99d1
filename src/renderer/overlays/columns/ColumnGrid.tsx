/** The table's rows, with a meaning for each column above them. */

import { type KeyboardEvent, useId } from 'react';
import { TABLE_FIELDS, type TableColumns } from '../../../contract/model/imports/import.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Select } from '../../parts/controls/Field.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { type Choice, FIELD_WORDS, guessWords, type TableDoubt } from './column-choices.ts';
import styles from './MapColumns.module.css';

const OPTIONS = [
  { value: 'none', label: 'Left out' },
  ...TABLE_FIELDS.map((field) => ({ value: field, label: FIELD_WORDS[field] })),
] as const satisfies readonly { value: Choice; label: string }[];

const SIGNS = { sure: 'done', doubt: 'warning', out: 'info' } as const;

interface ColumnGridProps {
  table: TableColumns;
  choices: readonly Choice[];
  /** The number of the chosen row. */
  row: number | null;
  doubt: TableDoubt | null;
  onChoose: (column: number, choice: Choice) => void;
  onRow: (number: number) => void;
}

export function ColumnGrid(props: ColumnGridProps) {
  const { table, choices, row, onChoose, onRow } = props;
  const { columns, rows } = table;
  const at = rows.findIndex(({ number }) => number === row);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : rows[at + by];
    if (!next || event.target !== event.currentTarget) return;
    event.preventDefault();
    onRow(next.number);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and its rows are chosen by keys
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Rows of the table" onKeyDown={onKeyDown}>
      <table role="grid" className={styles.table} aria-label="Columns and rows">
        <thead>
          <tr>
            <td />
            {columns.map(({ name }, column) => (
              <Head
                key={name}
                table={table}
                column={column}
                choice={choices[column] ?? 'none'}
                onChoose={(choice) => onChoose(column, choice)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.number} aria-selected={one.number === row} onClick={() => onRow(one.number)}>
              <th scope="row">{one.number}</th>
              <Cells {...props} of={one} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  table: TableColumns;
  column: number;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function Head({ table, column, choice, onChoose }: HeadProps) {
  const id = useId();
  const name = table.columns[column]?.name ?? '';
  const { look, words } = guessWords(table, column, choice);
  return (
    <th scope="col" data-off={choice === 'none' || undefined}>
      <BidiText lang={null} className={styles.name} title={name}>
        {name}
      </BidiText>
      <Select<Choice>
        label={`What “${name}” holds`}
        labelHidden
        aria-describedby={id}
        value={choice}
        options={OPTIONS}
        onChange={onChoose}
      />
      <span id={id} className={styles.guess} data-look={look}>
        <Icon name={SIGNS[look]} size={14} />
        {words}
      </span>
    </th>
  );
}

type CellsProps = Pick<ColumnGridProps, 'table' | 'choices' | 'doubt'> & { of: TableColumns['rows'][number] };

function Cells({ table: { columns, doubts }, choices, doubt, of: { number, cells, refusal } }: CellsProps) {
  const isDoubtful = (column: number) =>
    doubts.some((one) => one.column === column && one.row === number && one.kind !== 'no text');
  return cells.map((cell, column) => (
    <td
      key={columns[column]?.name}
      data-off={choices[column] === 'none' || undefined}
      data-doubt={isDoubtful(column) || undefined}
      data-current={doubt?.column === column || undefined}
    >
      {cell === '' && choices[column] === 'text' && refusal !== null ? (
        <span className={styles.noText}>
          <Icon name="failed" size={14} /> no text
        </span>
      ) : (
        <BidiText lang={null} className={styles.cell}>
          {cell}
        </BidiText>
      )}
    </td>
  ));
}
