/** The analyst's mapping of a table's columns, with the row and the doubt being looked at. */
import { useState } from 'react';
import type { ColumnMapping, TableColumns } from '../../../contract/model/imports/import.ts';
import { useRead } from '../../data/use-read.ts';
import { sayProblem } from '../../notices.ts';
import { useServices } from '../../services.ts';
import { type Choice, choicesOf, mappingOf, type TableSettings } from './column-choices.ts';

export type ChangedSettings = { [Key in keyof TableSettings]?: TableSettings[Key] | undefined };

export function useColumnMapping(importItemId: number, first: TableColumns) {
  const { client } = useServices();
  const [asked, ask] = useState<ColumnMapping>();
  const answer = useRead('import.table', { importItemId, columns: asked }, { keepPrevious: true });
  const table = answer.data?.table ?? first;
  const [choices, setChoices] = useState<readonly Choice[]>(() => choicesOf(first));
  const [settings, setSettings] = useState<TableSettings>(() => settingsOf(first));
  const looked = useLookedAt(table);
  return {
    ...{ table, choices, settings },
    ...looked,
    columns: mappingOf(table, choices, settings),
    choose: (index: number, choice: Choice) => {
      const next = choices.with(index, choice);
      setChoices(next);
      ask(mappingOf(table, next, settings));
    },
    settle: (changed: ChangedSettings) => {
      const next = withoutEmpty({ ...settings, ...changed });
      setSettings(next);
      ask(mappingOf(table, choices, next));
    },
    turnTo: async (sheet: string) => {
      const of = await client.call('import.table', { importItemId, columns: { sheet } }).catch(sayProblem);
      if (!of) return;
      const guessed = of.table.columns.map(({ guess }): Choice => guess?.field ?? 'none');
      const next = { ...settings, sheet };
      setChoices(guessed);
      setSettings(next);
      looked.setRow(null);
      ask(mappingOf(of.table, guessed, next));
    },
  };
}

/** The chosen row, or else that of the current doubt. */
function useLookedAt({ doubts, rows }: TableColumns) {
  const [rowNumber, setRow] = useState<number | null>(null);
  const [doubtAt, setDoubtAt] = useState(0);
  const doubt = doubts[doubtAt] ?? doubts[0] ?? null;
  const row = rows.find(({ number }) => number === (rowNumber ?? doubt?.row)) ?? rows[0] ?? null;
  const nextDoubt = () => {
    const next = doubts.length === 0 ? 0 : (doubtAt + 1) % doubts.length;
    setDoubtAt(next);
    setRow(doubts[next]?.row ?? null);
  };
  return { row, setRow, doubt, nextDoubt };
}

function settingsOf({ mapping }: TableColumns): TableSettings {
  const { sheet, dateOrder, zone } = mapping ?? {};
  return withoutEmpty({ sheet, dateOrder, zone });
}

/** Leaves settings that are not made out of the mapping. */
function withoutEmpty(settings: ChangedSettings): TableSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
