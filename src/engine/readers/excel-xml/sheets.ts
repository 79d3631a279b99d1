/** The elements of an Excel 2003 workbook → the rows of its sheets. */
import { COLUMN_LIMIT } from '../table/table.ts';
import { dayAsShown, type SheetRow, type SheetWalk } from '../table/xml-sheets.ts';

/** Omitted rows and cells are recognised by the index of the next; comments on cells contain text of their own. */
export function createWorkbookWalk(onRow: (row: SheetRow) => void): SheetWalk {
  let sheet: string | null = null;
  let sheets = 0;
  let number = 0;
  let cells: string[] = [];
  let at = 0;
  let value: string | null = null;
  let isDay = false;
  let isNote = false;
  return {
    open(name, attributes) {
      const given = (key: string) => attributes[`ss:${key}`] ?? attributes[key];
      const index = Number.parseInt(given('Index') ?? '', 10);
      if (name === 'Worksheet') {
        sheet = given('Name') ?? `Sheet ${sheets + 1}`;
        sheets++;
        number = 0;
      } else if (name === 'Row') {
        number = index > 0 ? index : number + 1;
        cells = [];
        at = 0;
      } else if (name === 'Cell') at = index > 0 ? index - 1 : at;
      else if (name === 'Comment') isNote = true;
      else if (name === 'Data' && !isNote) {
        value = '';
        isDay = given('Type') === 'DateTime';
      }
    },
    text(text) {
      if (value !== null) value += text;
    },
    close(name) {
      if (name === 'Comment') isNote = false;
      else if (name === 'Data' && value !== null) {
        if (at < COLUMN_LIMIT) {
          while (cells.length < at) cells.push('');
          cells[at] = isDay ? dayAsShown(value) : value;
        }
        value = null;
      } else if (name === 'Cell') at++;
      else if (name === 'Row' && sheet !== null && cells.some((cell) => cell !== ''))
        onRow({ sheet, row: { number, cells, record: null } });
      else if (name === 'Worksheet') sheet = null;
    },
  };
}
