/** A table's columns as they are chosen one by one, and as a mapping of fields; the wording of guesses and doubts. */
import {
  type ColumnMapping,
  type DATE_ORDERS,
  TABLE_FIELDS,
  type TableColumns,
  type TableField,
} from '../../../contract/model/imports/import.ts';
import { counted, countWords } from '../../parts/words.ts';

export type Choice = TableField | 'none';
export type DateOrder = (typeof DATE_ORDERS)[number];
export type TableDoubt = TableColumns['doubts'][number];

/** Settings for the whole table. */
export type TableSettings = Pick<ColumnMapping, 'sheet' | 'dateOrder' | 'zone'>;

export const FIELD_WORDS: Record<TableField, string> = {
  title: 'Title',
  text: 'Text',
  published: 'Published',
  source: 'Source',
  byline: 'Byline',
  url: 'Address',
  language: 'Language',
  section: 'Section',
  externalId: 'Own number',
};

/** Returns, for each column, what it is taken for. */
export function choicesOf({ columns, mapping }: Pick<TableColumns, 'columns' | 'mapping'>): Choice[] {
  return columns.map(({ name }) => TABLE_FIELDS.find((field) => mapping?.[field]?.includes(name)) ?? 'none');
}

export function mappingOf(
  { columns }: Pick<TableColumns, 'columns'>,
  choices: readonly Choice[],
  settings: TableSettings,
): ColumnMapping {
  const mapping: ColumnMapping = { ...settings };
  for (const field of TABLE_FIELDS) {
    const names = columns.filter((_, index) => choices[index] === field).map(({ name }) => name);
    if (names.length > 0) mapping[field] = names;
  }
  return mapping;
}

interface GuessWords {
  readonly look: 'sure' | 'doubt' | 'out';
  readonly words: string;
}

/** Returns the words under a column's meaning. */
export function guessWords(table: TableColumns, column: number, choice: Choice): GuessWords {
  if (choice === 'none') return { look: 'out', words: 'left out' };
  const doubts = table.doubts.filter((doubt) => doubt.column === column);
  if (doubts.length > 0) return { look: 'doubt', words: doubts.map(doubtInShort).join(', ') };
  const { dateOrder, unambiguousDates } = table.order;
  if (choice === 'published' && dateOrder !== null && unambiguousDates > 0)
    return { look: 'sure', words: `${dateOrder}, as ${counted(unambiguousDates, 'date shows', 'dates show')}` };
  const guess = table.columns[column]?.guess;
  if (guess?.field !== choice) return { look: 'sure', words: 'your choice' };
  if (guess.by === 'name') return { look: 'sure', words: 'certain: by its name' };
  return { look: 'sure', words: choice === 'text' ? 'the longest' : 'by its content' };
}

function doubtInShort({ kind, rows }: TableDoubt): string {
  if (kind === 'two ways') return `${countWords(rows)} read two ways`;
  return kind === 'no date' ? `${countWords(rows)} without a date` : `${countWords(rows)} empty`;
}

/** Returns a doubt in full: what it is, and what becomes of these rows. */
export function doubtWords({ kind, rows }: TableDoubt): { what: string; outcome: string } {
  const many = counted(rows, 'row');
  if (kind === 'two ways')
    return {
      what: `Published: ${many} can be read two ways`,
      outcome:
        'No other date in the column tells which number is the day. If undecided, each is read as its language and punctuation suggest, or imported undated.',
    };
  if (kind === 'no date')
    return {
      what: `Published: ${many} ${rows === 1 ? 'has' : 'have'} no date that can be read`,
      outcome: 'They are imported undated.',
    };
  if (kind === 'no title')
    return {
      what: `Title: empty in ${many}`,
      outcome: 'The first words of the text are used instead.',
    };
  return { what: `Text: empty in ${many}`, outcome: 'They are listed as failed, and not imported.' };
}
