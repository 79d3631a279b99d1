/** Renders the blocks of a section as HTML. */

import { direction } from '../../../text/letters/direction.ts';
import { isCrowded } from '../../report/model/crowded-matrix.ts';
import { attributionPieces } from '../../report/model/pieces.ts';
import type { TreeBlock, TreeMatrix, TreeRun } from '../../report/model/report-tree.ts';
import { CELL_SIGNS, matrixLegend } from '../../report/model/report-words.ts';
import type { FixedWords } from '../../report/model/words/fixed-words.ts';
import { element, type Html, text } from './html.ts';
import { inLanguage, pieceHtml } from './notes.ts';
import type { Noting } from './noting.ts';

export function blocks(all: readonly TreeBlock[], noting: Noting): Html[] {
  return all.map((block) => blockHtml(block, noting));
}

function blockHtml(block: TreeBlock, noting: Noting): Html {
  switch (block.kind) {
    case 'paragraph':
      return element('p', { dir: 'auto' }, runs(block.runs, noting));
    case 'judgement':
      return element(
        'div',
        { class: 'judgement' },
        element('div', { class: 'number' }, String(block.number)),
        element(
          'div',
          {},
          element('p', { dir: 'auto' }, runs(block.runs, noting)),
          element('p', { class: 'basis' }, block.likelihood),
          element('p', { class: 'basis' }, block.confidence),
        ),
      );
    case 'claim':
      return element(
        'div',
        { class: 'claim' },
        element('p', { dir: 'auto' }, runs(block.runs, noting)),
        block.notes.map((note) => element('p', { class: 'basis' }, note)),
      );
    case 'quotation':
      return element(
        'blockquote',
        { dir: direction(block.passage.text) },
        element(
          'p',
          { lang: block.passage.language },
          element('bdi', {}, block.passage.text),
          block.gap,
          cite([block.number], noting),
        ),
        element(
          'p',
          { class: 'attribution', dir: direction(noting.fixed.origin) },
          attributionPieces(block, noting.fixed).map(pieceHtml),
        ),
      );
    case 'matrix':
      return matrix(block, noting.fixed);
  }
}

function runs(all: readonly TreeRun[], noting: Noting): Html[] {
  return all.map((run) => {
    if (run.kind === 'cite') return cite(run.numbers, noting);
    return run.strong ? element('strong', {}, run.text) : text(run.text);
  });
}

function cite(numbers: readonly number[], { timesCited, fixed, inBrackets }: Noting): Html {
  const links = numbers.map((number, index) => {
    const times = (timesCited.get(number) ?? 0) + 1;
    timesCited.set(number, times);
    const id = times === 1 ? `ref-${number}` : `ref-${number}-${times}`;
    const anchor = element(
      'a',
      { id, href: `#note-${number}`, role: 'doc-noteref', 'aria-label': fixed.noteName(number) },
      String(number),
    );
    return [text(index === 0 ? '' : ', '), anchor];
  });
  return inBrackets ? element('span', { class: 'cite' }, ' [', links, ']') : element('sup', {}, links);
}

function matrix(figure: TreeMatrix, fixed: FixedWords): Html {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, fixed.claim),
    figure.columns.map(({ name, grade }) =>
      element('th', { scope: 'col' }, element('span', {}, inLanguage(name, null), ` ${grade}`)),
    ),
  );
  const rows = figure.rows.map(({ statement, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, statement),
      cells.map(({ cell, passages }) =>
        element(
          'td',
          {},
          element('span', { 'aria-hidden': 'true' }, CELL_SIGNS[cell]),
          element('span', { class: 'word' }, fixed.cells[cell].word),
          passages > 0 ? ` ${passages}` : '',
        ),
      ),
    ),
  );
  return element(
    'figure',
    { class: isCrowded(figure) ? 'matrix turned' : 'matrix', tabindex: '0', 'aria-label': fixed.figure(figure.number) },
    element('table', {}, element('thead', {}, head), element('tbody', {}, rows)),
    element(
      'figcaption',
      {},
      element('strong', {}, `${fixed.figure(figure.number)}.`),
      ' ',
      element('bdi', {}, figure.caption),
      ` ${matrixLegend('sign', fixed)}`,
    ),
  );
}
