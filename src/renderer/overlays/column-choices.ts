/** A table's columns as they are chosen one by one, and as a mapping of fields. */
import { type ColumnMapping, TABLE_FIELDS, type TableColumns } from '../../contract/model/import.ts';

export type TableField = (typeof TABLE_FIELDS)[number];
export type Choice = TableField | 'none';

export const FIELD_WORDS: Record<TableField, string> = {
  title: 'Title',
  text: 'Text',
  published: 'Published',
  source: 'Source',
  byline: 'Byline',
  url: 'Address',
  language: 'Language',
  section: 'Section',
  externalId: 'Number of its own',
};

/** For each column, what it is taken for. */
export function choicesOf({ columns, mapping }: TableColumns): Choice[] {
  return columns.map(({ name }) => TABLE_FIELDS.find((field) => mapping?.[field]?.includes(name)) ?? 'none');
}

export function mappingOf({ columns }: TableColumns, choices: readonly Choice[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const field of TABLE_FIELDS) {
    const names = columns.filter((_, index) => choices[index] === field).map(({ name }) => name);
    if (names.length > 0) mapping[field] = names;
  }
  return mapping;
}

/** What the mapping makes of the first row. */
export function firstArticle(
  { columns }: TableColumns,
  mapping: ColumnMapping,
): { field: TableField; value: string }[] {
  return TABLE_FIELDS.flatMap((field) => {
    const names = mapping[field];
    if (!names) return [];
    const cells = columns.filter(({ name }) => names.includes(name)).map(({ samples }) => samples[0] ?? '');
    return [{ field, value: cells.filter((cell) => cell !== '').join(' ') }];
  });
}
