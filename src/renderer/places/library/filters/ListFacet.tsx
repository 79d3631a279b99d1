/** A section of the filters that lists values, the most frequent first. */
import { Fragment, type ReactNode, useState } from 'react';
import { Checkbox } from '../../../parts/controls/Field.tsx';
import { countWords } from '../../../parts/words.ts';
import { Facet } from './Facet.tsx';
import styles from './Facets.module.css';

const SHOWN = 6;

interface FacetValue<V> {
  readonly value: V;
  readonly label: ReactNode;
  readonly count: number;
  readonly menu?: ReactNode;
  /** Shown in the place of the row, for example while it is renamed. */
  readonly instead?: ReactNode;
}

/** Adds those chosen that are not among the rows. */
export function withChosen<V>(
  rows: FacetValue<V>[],
  chosen: readonly V[] | undefined,
  label: (value: V) => ReactNode,
): FacetValue<V>[] {
  const missing = (chosen ?? []).filter((value) => !rows.some((row) => row.value === value));
  return [...rows, ...missing.map((value) => ({ value, label: label(value), count: 0 }))];
}

interface FacetRowProps {
  checked: boolean;
  count?: number;
  menu?: ReactNode;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

export function FacetRow(props: FacetRowProps) {
  return (
    <div className={styles.row}>
      <Checkbox checked={props.checked} onChange={props.onChange} className={styles.check}>
        <span className={styles.name}>{props.children}</span>
      </Checkbox>
      {props.count !== undefined && <span className={styles.count}>{countWords(props.count)}</span>}
      {props.menu}
    </div>
  );
}

interface ListFacetProps<V> {
  name: string;
  rows: readonly FacetValue<V>[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

export function ListFacet<V extends string | number>({ name, rows, chosen, onChange }: ListFacetProps<V>) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.filter((row, at) => at < SHOWN || chosen.includes(row.value));
  const rest = rows.length - shown.length;
  return (
    <Facet name={name}>
      {shown.map((row) =>
        row.instead ? (
          <Fragment key={row.value}>{row.instead}</Fragment>
        ) : (
          <FacetRow
            key={row.value}
            checked={chosen.includes(row.value)}
            count={row.count}
            menu={row.menu}
            onChange={(on) => onChange(on ? [...chosen, row.value] : chosen.filter((value) => value !== row.value))}
          >
            {row.label}
          </FacetRow>
        ),
      )}
      {(rest > 0 || all) && rows.length > SHOWN && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${rest} more`}
        </button>
      )}
    </Facet>
  );
}
