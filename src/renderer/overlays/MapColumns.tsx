/** Which column of a table holds what: its first rows under a choice for each column, and the first article that comes of it. */
import { useState } from 'react';
import { type ColumnMapping, TABLE_FIELDS, type TableColumns } from '../../contract/model/import.ts';
import { useRead } from '../data/use-read.ts';
import { sayDone, sayProblem } from '../notices.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Select } from '../parts/Field.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useServices } from '../services.ts';
import { type Choice, choicesOf, FIELD_WORDS, firstArticle, mappingOf } from './column-choices.ts';
import styles from './MapColumns.module.css';
import type { OverlayProps } from './overlay-props.ts';

export function MapColumns({ state, onClose }: OverlayProps<'map-columns'>) {
  const { importItemId, path } = state;
  const { data, error } = useRead('import.table', { importItemId });
  if (data) return <Form table={data.table} {...{ importItemId, path, onClose }} />;
  return (
    <Dialog title="Map columns" onClose={onClose}>
      {error ? <p role="alert">{error.message}</p> : <Skeleton lines={4} />}
    </Dialog>
  );
}

interface FormProps {
  table: TableColumns;
  importItemId: number;
  path: string;
  onClose: () => void;
}

const OPTIONS = [
  { value: 'none', label: 'Left out' },
  ...TABLE_FIELDS.map((field) => ({ value: field, label: FIELD_WORDS[field] })),
] as const satisfies readonly { value: Choice; label: string }[];

function Form({ table, importItemId, path, onClose }: FormProps) {
  const { client } = useServices();
  const [choices, setChoices] = useState<readonly Choice[]>(() => choicesOf(table));
  const columns: ColumnMapping = mappingOf(table, choices);
  const read = async () => {
    const result = await client.call('import.map', { importItemId, columns }).catch(sayProblem);
    if (!result) return;
    onClose();
    sayDone(`Reading ${path.slice(path.lastIndexOf('/') + 1)} by its new columns`);
  };
  const rows = Math.max(...table.columns.map(({ samples }) => samples.length));
  return (
    <Dialog
      title={`Map the columns of ${path.slice(path.lastIndexOf('/') + 1)}`}
      width={1190}
      onClose={onClose}
      confirm={{ label: 'Read by these columns', disabled: columns.text === undefined, run: read }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keys too */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="The first rows of the table">
        <table className={styles.table}>
          <thead>
            <tr>
              {table.columns.map(({ name }) => (
                <th key={name} scope="col">
                  <bdi className={styles.name}>{name}</bdi>
                </th>
              ))}
            </tr>
            <tr>
              {table.columns.map(({ name }, index) => (
                <td key={name} data-chosen={choices[index] !== 'none' || undefined}>
                  <Select<Choice>
                    label={`What “${name}” holds`}
                    labelUnseen
                    value={choices[index] ?? 'none'}
                    options={OPTIONS}
                    onChange={(choice) => setChoices(choices.with(index, choice))}
                  />
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => row).map((row) => (
              <tr key={row}>
                {table.columns.map(({ name, samples }, index) => (
                  <td key={name} data-off={choices[index] === 'none' || undefined}>
                    <bdi className={styles.cell}>{samples[row]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Preview table={table} columns={columns} />
      <p className={styles.note}>
        Columns of one kind are joined from left to right. Where this table has been read before, what differs comes in
        as new articles; those from before stay, and can be deleted afterwards.
      </p>
    </Dialog>
  );
}

function Preview({ table, columns }: { table: TableColumns; columns: ColumnMapping }) {
  const article = firstArticle(table, columns);
  return (
    <section aria-label="The first article" className={styles.preview}>
      <h3>The first article</h3>
      {columns.text === undefined ? (
        <p className={styles.missing} role="status">
          No column is the text yet: choose “{FIELD_WORDS.text}” under one.
        </p>
      ) : (
        <dl>
          {article.map(({ field, value }) => (
            <div key={field}>
              <dt>{FIELD_WORDS[field]}</dt>
              <dd>
                <bdi dir="auto" data-field={field}>
                  {value || 'empty in this row'}
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
