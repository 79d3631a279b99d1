/** The column of boxes of a table in which several rows can be selected. */
import visuallyHidden from '../../theme/visually-hidden.module.css';
import { Checkbox } from '../controls/Field.tsx';
import type { Column } from './table-lines.ts';

interface Choice<Row> {
  isSelected: (row: Row) => boolean;
  toggle: (row: Row) => void;
  /** Names the row in "Select …". */
  nameOf: (row: Row) => string;
}

export function choiceColumn<Row>({ isSelected, toggle, nameOf }: Choice<Row>): Column<Row> {
  return {
    name: 'chosen',
    head: <span className={visuallyHidden.text}>Selected</span>,
    track: '42px',
    cell: (row) => (
      <Checkbox
        checked={isSelected(row)}
        tabIndex={-1}
        aria-label={`Select ${nameOf(row)}`}
        onChange={() => toggle(row)}
      />
    ),
  };
}
