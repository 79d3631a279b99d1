import { eventsWords } from '../../../contract/model/comparing/compared-events.ts';
import type { Comparison } from '../../../contract/model/comparing/comparison.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { matrixCells } from '../../../contract/model/comparing/matrix-cell.ts';
import type { TableFormat } from '../../../contract/model/values.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { type Command, idFrom, UsageError } from '../command.ts';
import { giveTable, TABLE_OPTIONS, tableAsked } from '../table-out.ts';
import { collectionIdFrom } from './collections.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'collate compare ARTICLE ARTICLE… [--as-one-event]',
  summary:
    'Compare two to six articles: what agrees, what differs, what only one has. --as-one-event compares all, also where they seem to be about different events.',
  json: '{articles, events: [[articleId]], aligned: [{members: [{articleId, start, end, text}], score, discrepancies: [{kind, about, values: [{articleId, start, end, text, normal}], compatible, orderUnknown}]}], unique: [{articleId, start, end, text}]}',
  archive: 'read',
  words: Infinity,
  options: { 'as-one-event': { type: 'boolean' } },
  run: async ({ engine, answer }, words, options) => {
    const articleIds = words.map((word) => idFrom(word, 'ARTICLE'));
    if (articleIds.length < 2 || articleIds.length > 6) throw new UsageError('Name two to six articles.');
    const asOneEvent = options['as-one-event'] === true;
    const comparison = await engine.call('compare.run', { articleIds, asOneEvent });
    answer(comparison, () => comparisonInWords(comparison, String, asOneEvent));
    return 0;
  },
};

/** @param nameOf what to call an article */
export function comparisonInWords(
  comparison: Comparison,
  nameOf: (articleId: number) => string,
  asOneEvent: boolean,
): string {
  const found = comparison.aligned.flatMap((row) => row.discrepancies);
  const lines = found.map(({ kind, about, values, compatible, orderUnknown }) => {
    const sides = values.map((value) => `${nameOf(value.articleId)}: ${value.text} (${value.normal})`).join(' | ');
    const doubt = orderUnknown ? ' — order unknown' : compatible ? ' — can both be true' : '';
    return `${kind}${about ? `, ${about}` : ''}: ${sides}${doubt}`;
  });
  const events = eventsWords(comparison, nameOf, asOneEvent);
  return [
    ...(events ? [asOneEvent ? events : `${events} To compare all, add --as-one-event.`] : []),
    `${counted(comparison.aligned.length, 'passage')} aligned, ${counted(found.length, 'discrepancy', 'discrepancies')}, ${comparison.unique.length} only in one`,
    ...lines,
  ].join('\n');
}

export const matrixCommand: Command = {
  name: 'matrix',
  usage: 'collate matrix [--from DATE] [--to DATE] [--collection NAME] [--csv|--out FILE.xlsx|FILE.csv]',
  summary:
    'Claims by source: who says it, who disputes it, who is silent; with a collection, among its articles. --csv prints a table, --out writes one.',
  json: '{range, sources: [{sourceId, name, cutOff}], sourcesInAll, claims: [{claimId, statement, cells: [{sourceId, cell, passages, evidenceIds, unmarked: {articleId, start, end} | null}]}]}; with --out {file, bytes, leftOut}',
  archive: 'read',
  words: 0,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    collection: { type: 'string' },
    ...TABLE_OPTIONS,
  },
  run: async (session, _words, options) => {
    const { engine, json, path, answer } = session;
    const table = tableAsked(options, path);
    const days = { from: (options.from as string) ?? null, to: (options.to as string) ?? null };
    // All of May is before "2024" ends, so only as much is compared as both give.
    if (days.from && days.to && days.from.slice(0, days.to.length) > days.to)
      throw new UsageError(`The range would end (${days.to}) before it begins (${days.from}).`);
    const asked = { ...days, collectionId: await collectionIdFrom(engine, options.collection) };
    const asTable = (format: TableFormat) => engine.call('matrix.export', { ...asked, format });
    if (table) {
      await giveTable(session, table.file, await asTable(table.format));
      return 0;
    }
    const words = json
      ? ''
      : String(Buffer.from((await asTable('csv')).bytes))
          .replace(/^\uFEFF/, '')
          .trimEnd();
    answer(publicMatrix(await engine.call('matrix.get', asked)), () => words);
    return 0;
  },
};

function publicMatrix(matrix: Matrix) {
  const { range, columns, columnsInAll, claims } = matrix;
  return {
    range,
    sources: columns.map(({ columnId, name, cutOff }) => ({ sourceId: columnId, name, cutOff })),
    sourcesInAll: columnsInAll,
    claims: claims.map((claim) => ({
      claimId: claim.claimId,
      statement: claim.statement,
      cells: matrixCells(claim, matrix).map((cell, at) => ({ sourceId: columns[at]?.columnId, ...cell })),
    })),
  };
}
