/** Maps the columns of a table: a meaning under each header, doubts one by one, and what the chosen row becomes. */
import type { KeyboardEvent } from 'react';
import type { TABLE_FIELDS, TableColumns } from '../../../contract/model/imports/import.ts';
import { letterOrDigitOf } from '../../actions/keys.ts';
import { useRead } from '../../data/use-read.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { Select } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, countWords, inLine } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { DoubtPart, NextDoubt, RowPart } from './ColumnDoubts.tsx';
import { ColumnGrid } from './ColumnGrid.tsx';
import type { Choice, DateOrder, TableSettings } from './column-choices.ts';
import styles from './MapColumns.module.css';
import { type ChangedSettings, useColumnMapping } from './use-column-mapping.ts';

export function MapColumns({ state, onClose }: OverlayProps<'map-columns'>) {
  const { importItemId, path } = state;
  const { data, error } = useRead('import.table', { importItemId });
  if (data) return <Form first={data.table} {...{ importItemId, path, onClose }} />;
  return (
    <Dialog title="Map columns" onClose={onClose}>
      {error ? <p role="alert">{error.message}</p> : <Skeleton lines={4} />}
    </Dialog>
  );
}

interface FormProps {
  first: TableColumns;
  importItemId: number;
  path: string;
  onClose: () => void;
}

function Form({ first, importItemId, path, onClose }: FormProps) {
  const { client } = useServices();
  const mapping = useColumnMapping(importItemId, first);
  const { table, choices, settings, columns, row, doubt, settle, nextDoubt } = mapping;
  const hasText = columns.text !== undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (letterOrDigitOf(event) !== 'N' || picksByN(event.target) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    nextDoubt();
  };
  const read = async () => {
    const result = await client.call('import.map', { importItemId, columns }).catch(sayProblem);
    if (!result) return;
    onClose();
    sayDone(`Reading ${inLine(name)} with its new columns`);
  };
  return (
    <Dialog
      title={`Map the columns of ${name}`}
      width={1190}
      onClose={onClose}
      confirm={{ label: 'Read with these columns', disabled: !hasText, run: read }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: N steps through the doubts, as the button does */}
      <div className={styles.body} onKeyDown={onKeyDown}>
        <div className={styles.settings}>
          <Settings {...{ table, settings, choices }} onSettle={settle} onSheet={mapping.turnTo} />
          <NextDoubt doubts={table.doubts.length} hasText={hasText} onNext={nextDoubt} />
        </div>
        <ColumnGrid
          table={table}
          choices={choices}
          row={row?.number ?? null}
          doubt={doubt}
          onChoose={mapping.choose}
          onRow={mapping.setRow}
        />
        <div className={styles.parts}>
          <DoubtPart doubt={doubt} hasText={hasText} onOrder={(dateOrder) => settle({ dateOrder })} />
          <RowPart row={row} />
        </div>
        <p className={styles.note}>
          {table.isWhole ? counted(table.rowsSeen, 'row') : `The first ${countWords(table.rowsSeen)} rows`},{' '}
          {counted(table.columns.length, 'column')}. Columns of one kind are joined from left to right. Where this table
          has been read before, what differs is imported as new articles; the earlier ones stay, and can be deleted
          afterwards.
        </p>
      </div>
    </Dialog>
  );
}

/** Whether the letter chooses an option there, such as a sheet. */
const picksByN = (target: EventTarget) =>
  target instanceof HTMLSelectElement && [...target.options].some(({ text }) => /^n/i.test(text));

const HOURS = [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const ZONES = [
  ...HOURS.map((hour) => `${hour < 0 ? '-' : '+'}${String(Math.abs(hour)).padStart(2, '0')}:00`),
  ...['-03:30', '+03:30', '+04:30', '+05:30', '+05:45', '+06:30', '+09:30'],
].sort((a, b) => Number(a.replace(':', '')) - Number(b.replace(':', '')));

interface SettingsProps {
  table: TableColumns;
  choices: readonly Choice[];
  settings: TableSettings;
  onSettle: (changed: ChangedSettings) => void;
  onSheet: (sheet: string) => void;
}

function Settings({ table, choices, settings, onSettle, onSheet }: SettingsProps) {
  const { sheets, order } = table;
  const hasDates = choices.includes('published' satisfies (typeof TABLE_FIELDS)[number]);
  const detected = order.unambiguousDates > 0 && order.dateOrder && !settings.dateOrder ? `: ${order.dateOrder}` : '';
  return (
    <>
      {sheets.length > 0 && (
        <Select
          label="Sheet"
          value={settings.sheet ?? 'all'}
          options={[{ value: 'all', label: 'all sheets' }, ...sheets.map((sheet) => ({ value: sheet, label: sheet }))]}
          onChange={(sheet) => (sheet === 'all' ? onSettle({ sheet: undefined }) : onSheet(sheet))}
        />
      )}
      {hasDates && (
        <>
          <Select<DateOrder | 'detected'>
            label="Order of dates"
            value={settings.dateOrder ?? 'detected'}
            options={[
              { value: 'detected', label: `as found in the dates${detected}` },
              { value: 'day first', label: 'day.month.year' },
              { value: 'month first', label: 'month/day/year' },
              { value: 'undated', label: 'undated where unsure' },
            ]}
            onChange={(dateOrder) => onSettle({ dateOrder: dateOrder === 'detected' ? undefined : dateOrder })}
          />
          <Select
            label="Zone if none given"
            value={settings.zone ?? 'unknown'}
            options={['unknown', ...ZONES].map((zone) => ({ value: zone, label: zone.replace('-', '−') }))}
            onChange={(zone) => onSettle({ zone: zone === 'unknown' ? undefined : zone })}
          />
        </>
      )}
    </>
  );
}
