import type { Matrix } from '../../../contract/model/matrix.ts';
import { type Command, idFrom, UsageError } from '../command.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'collate compare ARTICLE ARTICLE…',
  summary: 'Put two to six articles side by side: what agrees, differs, stands in one only.',
  archive: 'needed',
  options: {},
  run: async ({ engine, answer }, words) => {
    const articleIds = words.map((word) => idFrom(word, 'ARTICLE'));
    if (articleIds.length < 2 || articleIds.length > 6) throw new UsageError('Name two to six articles.');
    const comparison = await engine.call('compare.run', { articleIds });
    answer(comparison, () => {
      const found = comparison.aligned.flatMap((row) => row.discrepancies);
      const lines = found.map(({ kind, about, values, compatible }) => {
        const sides = values.map((value) => `${value.articleId}: ${value.text} (${value.normal})`).join(' | ');
        return `${kind}${about ? `, ${about}` : ''}: ${sides}${compatible ? ' — can both be true' : ''}`;
      });
      return [
        `${comparison.aligned.length} passages aligned, ${found.length} discrepancies, ${comparison.unique.length} only in one`,
        ...lines,
      ].join('\n');
    });
    return 0;
  },
};

export const matrixCommand: Command = {
  name: 'matrix',
  usage: 'collate matrix [--from DATE] [--to DATE] [--csv]',
  summary: 'Claims by sources: who says, who disputes, who is silent.',
  archive: 'needed',
  options: { from: { type: 'string' }, to: { type: 'string' }, csv: { type: 'boolean' } },
  run: async ({ engine, answer }, _words, options) => {
    const matrix = await engine.call('matrix.get', {
      by: 'source',
      from: (options.from as string) ?? null,
      to: (options.to as string) ?? null,
    });
    if (options.csv) process.stdout.write(csvFrom(matrix));
    else answer(publicMatrix(matrix), () => csvFrom(matrix).slice(1));
    return 0;
  },
};

function publicMatrix({ range, columns, claims }: Matrix) {
  return {
    range,
    sources: columns.map(({ columnId, name }) => ({ sourceId: columnId, name })),
    claims: claims.map(({ claimId, statement, cells }) => ({
      claimId,
      statement,
      cells: cells.map(({ columnId, cell, passages, evidenceIds }) => ({
        sourceId: columnId,
        cell,
        passages,
        evidenceIds,
      })),
    })),
  };
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
function csvFrom({ columns, claims }: Matrix): string {
  const rows = [
    ['claim', 'statement', ...columns.map((column) => column.name)],
    ...claims.map(({ claimId, statement, cells }) => [
      String(claimId),
      statement,
      ...cells.map(({ cell, passages }) => (passages > 0 ? `${cell} ${passages}` : cell)),
    ]),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
}

/** A leading =, +, - or @ would be run as a formula by a spreadsheet. */
function csvField(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
