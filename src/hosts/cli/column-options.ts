/** Parses a column mapping as typed: `title=Headline,text=Lead+Body`. */
import { ColumnMapping, TABLE_FIELDS } from '../../contract/model/imports/import.ts';
import { UsageError } from './command.ts';

/** @throws UsageError */
export function columnsFrom(typed: string): ColumnMapping {
  const mapping: Record<string, string[]> = {};
  for (const part of typed.split(',')) {
    const at = part.indexOf('=');
    const field = part.slice(0, at).trim();
    const heads = part.slice(at + 1).split('+');
    if (
      at < 0 ||
      !TABLE_FIELDS.includes(field as (typeof TABLE_FIELDS)[number]) ||
      heads.some((head) => head.trim() === '')
    )
      throw new UsageError(
        `"${part}" is not a column. Write FIELD=HEAD, with one of these fields: ${TABLE_FIELDS.join(', ')}.`,
      );
    mapping[field] = heads.map((head) => head.trim());
  }
  return ColumnMapping.parse(mapping);
}
