/** Exports one self-contained page, which loads nothing and has no script. A citation opens the quotation in its paragraph. */
import { createHash } from 'node:crypto';
import { directionOf } from '../../report/model/direction.ts';
import { articlePieces } from '../../report/model/pieces.ts';
import type { ReportTree } from '../../report/model/report-tree.ts';
import { scaleRows, subtitleLine } from '../../report/model/report-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';
import type { Exporter } from '../port.ts';
import { blocks } from './blocks.ts';
import { element, type Html, meta } from './html.ts';
import { notes, pieceHtml } from './notes.ts';
import type { Noting } from './noting.ts';
import { styleFor } from './style.ts';

export const htmlExporter: Exporter = {
  format: 'html',
  label: 'HTML, one file',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  carriesFonts: false,
  export: (tree) => new TextEncoder().encode(page(tree)),
};

function page(tree: ReportTree): string {
  const style = styleFor(tree.tlp);
  const noting: Noting = {
    timesCited: new Map(),
    fixed: wordsFor(tree.language),
    inBrackets: tree.notesAre === 'brackets',
  };
  const head = element(
    'head',
    {},
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy(style) }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'light' }),
    element('title', {}, `${tree.title} · ${tree.tlp}`),
    { html: `<style>${style}</style>` },
  );
  const body = element(
    'body',
    {},
    element('header', { class: 'banner' }, element('p', { class: 'sub', dir: 'auto' }, tree.marking), tlp(tree)),
    element(
      'main',
      {},
      titleBlock(tree),
      tree.sections.map((section) => [
        section.heading.trim() === '' ? null : element('h2', { dir: 'auto' }, section.heading),
        blocks(section.blocks, noting),
      ]),
      sources(tree),
      annexes(tree),
      notes(tree, noting),
      leftOpen(tree),
    ),
    element('footer', { class: 'banner' }, element('p', { class: 'sub', dir: 'auto' }, tree.marking), tlp(tree)),
  );
  return `<!doctype html>\n${element('html', { lang: tree.language, dir: directionOf(tree.language) }, head, body).html}\n`;
}

/** Returns a Content-Security-Policy that lets nothing load or run, and allows only this style sheet, by its hash. */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function tlp(tree: ReportTree): Html {
  return element('p', {}, element('span', { class: 'tlp' }, tree.tlp));
}

function titleBlock(tree: ReportTree): Html[] {
  return [element('h1', { dir: 'auto' }, tree.title), element('p', { class: 'sub sans' }, subtitleLine(tree))];
}

function sources(tree: ReportTree): Html[] {
  if (tree.sourceSummary === null) return [];
  const { paragraphs, isDraft } = tree.sourceSummary;
  const { headings, draftMark } = wordsFor(tree.language);
  return [
    element('h2', {}, headings.sources),
    ...(isDraft ? [element('p', { class: 'open' }, draftMark)] : []),
    ...paragraphs.map((paragraph) => element('p', { dir: 'auto' }, paragraph)),
  ];
}

function annexes(tree: ReportTree): Html[] {
  const { reliability, credibility } = tree.grades;
  const { headings, term } = wordsFor(tree.language);
  const scale = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, column(term), column(tree.scale.name))),
    element(
      'tbody',
      {},
      scaleRows(tree).map(({ term, range }) =>
        element('tr', {}, element('th', { scope: 'row' }, term), element('td', {}, range)),
      ),
    ),
  );
  const grades = [...reliability, ...credibility].map(([value, words]) => element('li', {}, `${value}: ${words}`));
  return [
    element('h2', {}, headings.scale),
    scale,
    ...(grades.length === 0 ? [] : [element('h2', {}, headings.grades), element('ul', { class: 'sans' }, grades)]),
    ...articles(tree),
  ];
}

function column(name: string): Html {
  return element('th', { scope: 'col' }, name);
}

function articles(tree: ReportTree): Html[] {
  if (tree.articles.length === 0) return [];
  const fixed = wordsFor(tree.language);
  const items = tree.articles.map((article) => element('li', {}, articlePieces(article, fixed).map(pieceHtml)));
  return [element('h2', {}, fixed.headings.articles), element('ul', { class: 'articles' }, items)];
}

function leftOpen(tree: ReportTree): Html[] {
  if (tree.leftOpen.length === 0) return [];
  const items = tree.leftOpen.map((line) => element('li', { dir: 'auto' }, line));
  return [element('h2', {}, wordsFor(tree.language).headings.leftOpen), element('ul', { class: 'open' }, items)];
}
