/**
 * A spreadsheet in one XML document → its sheets, whose rows are streamed; the format's own walk interprets its
 * elements.
 */

import { CollateError } from '../../../contract/errors.ts';
import { localName } from '../document/xml.ts';
import { openSheetParser } from './sheet-parser.ts';
import type { Sheet, TableRow } from './table.ts';

export type Xml = () => AsyncIterable<string>;

export interface SheetRow {
  readonly sheet: string;
  readonly row: TableRow;
}

/** Receives each element in turn, by its name without a prefix; returns the non-empty rows. */
export interface SheetWalk {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** "2026-02-03T00:00:00.000" is shown as a day, with its time if it has one. */
export function dayAsShown(value: string): string {
  return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?$/, '');
}

type CreateWalk = (onRow: (row: SheetRow) => void) => SheetWalk;

/** @throws CollateError damaged, empty */
export async function sheetsInXml(xml: Xml, createWalk: CreateWalk): Promise<Sheet[]> {
  const names: string[] = [];
  for await (const { sheet } of rowsOf(xml, createWalk)) if (sheet !== names.at(-1)) names.push(sheet);
  return names.map((name) => ({
    name,
    rows: async function* () {
      for await (const { sheet, row } of rowsOf(xml, createWalk)) if (sheet === name) yield row;
    },
  }));
}

async function* rowsOf(xml: Xml, createWalk: CreateWalk): AsyncGenerator<SheetRow> {
  const found: SheetRow[] = [];
  const walk = createWalk((row) => found.push(row));
  const parser = openSheetParser();
  parser.on('opentag', ({ name, attributes }) => walk.open(localName(name), attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => walk.close(localName(name)));
  parser.on('text', (text) => walk.text(text));
  parser.on('cdata', (text) => walk.text(text));
  let isBlank = true;
  for await (const piece of xml()) {
    isBlank &&= piece.trim() === '';
    if (isBlank) continue;
    parser.write(piece);
    yield* found.splice(0);
  }
  if (isBlank) throw new CollateError('empty', 'This file has no text in it. Nothing was imported.');
  parser.close();
  yield* found.splice(0);
}
