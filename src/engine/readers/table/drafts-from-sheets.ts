/** The sheets of a spreadsheet → articles, from the sheets that contain any. */
import type { ReaderFailure, ReaderResult, ReadOptions } from '../port.ts';
import { draftsFromTable } from './drafts-from-table.ts';
import type { Sheet } from './table.ts';

export async function* draftsFromSheets(
  sheets: readonly Sheet[],
  options: ReadOptions,
  mediaType: string,
): AsyncIterable<ReaderResult> {
  let hasArticles = false;
  let reason: ReaderFailure | null = null;
  for (const { name, rows } of sheets.filter((sheet) => (options.columns?.sheet ?? sheet.name) === sheet.name)) {
    for await (const result of draftsFromTable(rows, options, mediaType)) {
      if (result.outcome === 'failure' && result.member === null) {
        // An empty sheet says less than one whose columns are not those of articles.
        if (reason === null || reason.code === 'empty') reason = result;
        continue;
      }
      hasArticles = true;
      yield sheets.length > 1 && result.member !== null ? { ...result, member: `${name}, ${result.member}` } : result;
    }
  }
  if (!hasArticles && reason) yield reason;
}
