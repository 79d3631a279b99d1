/** Which column of a table holds what: a meaning under each head, doubts one by one, and what the chosen row becomes. */
import { type KeyboardEvent, useState } from 'react';
import type { ColumnMapping, TABLE_FIELDS, TableColumns } from '../../contract/model/import.ts';
import { useRead } from '../data/use-read.ts';
import { sayDone, sayProblem } from '../notices.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Select } from '../parts/Field.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { counted, countWords } from '../parts/words.ts';
import { useServices } from '../services.ts';
import { DoubtPart, NextDoubt, RowPart } from './ColumnDoubts.tsx';
import { ColumnGrid } from './ColumnGrid.tsx';
import { type Choice, choicesOf, type DateOrder, mappingOf, type TableSettings } from './column-choices.ts';
import styles from './MapColumns.module.css';
import type { OverlayProps } from './overlay-props.ts';

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
  const [asked, ask] = useState<ColumnMapping | null>(null);
  const answer = useRead(
    'import.table',
    { importItemId, ...(asked ? { columns: asked } : {}) },
    { keepPrevious: true },
  );
  const table = answer.data?.table ?? first;
  const [choices, setChoices] = useState<readonly Choice[]>(() => choicesOf(first));
  const [settings, setSettings] = useState<TableSettings>(() => settingsOf(first));
  const [rowNumber, setRow] = useState<number | null>(null);
  const [doubtAt, setDoubtAt] = useState(0);
  const doubt = table.doubts[doubtAt] ?? table.doubts[0] ?? null;
  const row = table.rows.find(({ number }) => number === (rowNumber ?? doubt?.row)) ?? table.rows[0] ?? null;
  const columns = mappingOf(table, choices, settings);
  const name = path.slice(path.lastIndexOf('/') + 1);

  const choose = (index: number, choice: Choice) => {
    const next = choices.with(index, choice);
    setChoices(next);
    ask(mappingOf(table, next, settings));
  };
  const settle = (changed: TableSettings) => {
    const next = withoutEmpty({ ...settings, ...changed });
    setSettings(next);
    ask(mappingOf(table, choices, next));
  };
  const turnTo = async (sheet: string) => {
    const of = await client.call('import.table', { importItemId, columns: { sheet } }).catch(sayProblem);
    if (!of) return;
    const guessed = of.table.columns.map(({ guess }): Choice => guess?.field ?? 'none');
    const next = { ...settings, sheet };
    setChoices(guessed);
    setSettings(next);
    setRow(null);
    ask(mappingOf(of.table, guessed, next));
  };
  const nextDoubt = () => {
    const next = table.doubts.length === 0 ? 0 : (doubtAt + 1) % table.doubts.length;
    setDoubtAt(next);
    setRow(table.doubts[next]?.row ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLSelectElement;
    if (event.key.toLowerCase() !== 'n' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    nextDoubt();
  };
  const read = async () => {
    const result = await client.call('import.map', { importItemId, columns }).catch(sayProblem);
    if (!result) return;
    onClose();
    sayDone(`Reading ${name} by its new columns`);
  };
  return (
    <Dialog
      title={`Map the columns of ${name}`}
      width={1190}
      onClose={onClose}
      confirm={{ label: 'Read by these columns', disabled: columns.text === undefined, run: read }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: N steps through the doubts, as the button does */}
      <div className={styles.body} onKeyDown={onKeyDown}>
        <div className={styles.settings}>
          <Settings table={table} settings={settings} onSettle={settle} onSheet={turnTo} choices={choices} />
          <NextDoubt doubts={table.doubts.length} hasText={columns.text !== undefined} onNext={nextDoubt} />
        </div>
        <ColumnGrid
          table={table}
          choices={choices}
          row={row?.number ?? null}
          doubt={doubt}
          onChoose={choose}
          onRow={setRow}
        />
        <div className={styles.parts}>
          <DoubtPart
            doubt={doubt}
            hasText={columns.text !== undefined}
            onOrder={(dateOrder) => settle({ dateOrder })}
          />
          <RowPart row={row} />
        </div>
        <p className={styles.note}>
          {table.isWhole ? counted(table.rowsSeen, 'row') : `The first ${countWords(table.rowsSeen)} rows`},{' '}
          {counted(table.columns.length, 'column')}. Columns of one kind are joined from left to right. Where this table
          has been read before, what differs comes in as new articles; those from before stay, and can be deleted
          afterwards.
        </p>
      </div>
    </Dialog>
  );
}

function settingsOf({ mapping }: TableColumns): TableSettings {
  const { sheet, dateOrder, zone } = mapping ?? {};
  return withoutEmpty({ sheet, dateOrder, zone });
}

/** A setting that is not made is not in the mapping. */
function withoutEmpty(settings: { [Key in keyof TableSettings]?: TableSettings[Key] | undefined }): TableSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

const HOURS = [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const ZONES = [
  ...HOURS.map((hour) => `${hour < 0 ? '-' : '+'}${String(Math.abs(hour)).padStart(2, '0')}:00`),
  ...['-03:30', '+03:30', '+04:30', '+05:30', '+05:45', '+06:30', '+09:30'],
].sort((a, b) => Number(a.replace(':', '')) - Number(b.replace(':', '')));

interface SettingsProps {
  table: TableColumns;
  choices: readonly Choice[];
  settings: TableSettings;
  onSettle: (changed: { [Key in keyof TableSettings]?: TableSettings[Key] | undefined }) => void;
  onSheet: (sheet: string) => void;
}

function Settings({ table, choices, settings, onSettle, onSheet }: SettingsProps) {
  const { sheets, order } = table;
  const hasDates = choices.includes('published' satisfies (typeof TABLE_FIELDS)[number]);
  const told = order.told > 0 && order.dateOrder && !settings.dateOrder ? `: ${order.dateOrder}` : '';
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
          <Select<DateOrder | 'told'>
            label="Order of dates"
            value={settings.dateOrder ?? 'told'}
            options={[
              { value: 'told', label: `as they tell${told}` },
              { value: 'day first', label: 'day.month.year' },
              { value: 'month first', label: 'month/day/year' },
              { value: 'undated', label: 'undated where unsure' },
            ]}
            onChange={(dateOrder) => onSettle({ dateOrder: dateOrder === 'told' ? undefined : dateOrder })}
          />
          <Select
            label="Zone when none"
            value={settings.zone ?? 'unknown'}
            options={['unknown', ...ZONES].map((zone) => ({ value: zone, label: zone.replace('-', '−') }))}
            onChange={(zone) => onSettle({ zone: zone === 'unknown' ? undefined : zone })}
          />
        </>
      )}
    </>
  );
}
