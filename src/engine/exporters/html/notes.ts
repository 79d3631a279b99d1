/** The endnotes of the page. Each names the source of its passage and shows the passage within its paragraph. */
import { direction } from '../../../text/letters/direction.ts';
import { isLinkable, notePiecesWithoutPassage, type Piece } from '../../report/model/pieces.ts';
import type { ReportTree, TreeCitation } from '../../report/model/report-tree.ts';
import type { FixedWords } from '../../report/model/words/fixed-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';
import { element, type Html, text } from './html.ts';
import type { Noting } from './noting.ts';

/** @param noting which numbers the text cites; a note that is cited nowhere is left out, as there is no place to link back to */
export function notes({ citations, language }: ReportTree, { timesCited }: Noting): Html[] {
  const fixed = wordsFor(language);
  if (citations.length === 0) return [];
  const items = citations.filter(({ number }) => timesCited.has(number)).map((one) => note(one, fixed));
  return [
    element(
      'section',
      { class: 'notes', role: 'doc-endnotes', 'aria-label': fixed.headings.citations },
      element('h2', {}, fixed.headings.citations),
      element('ol', {}, items),
    ),
  ];
}

function note(citation: TreeCitation, fixed: FixedWords): Html {
  const { number, language, before, passage, after, noteParts } = citation;
  // Each note opens by itself here, so none refers to an earlier one for its article.
  const whole = { ...citation, sameArticleAs: null };
  return element(
    'li',
    { id: `note-${number}`, value: String(number), tabindex: '-1' },
    element('p', {}, notePiecesWithoutPassage(whole, fixed).map(pieceHtml)),
    ...(noteParts.includes('words')
      ? [
          element(
            'blockquote',
            { lang: language, dir: direction(`${before}${passage}`) },
            element('p', {}, before, element('mark', {}, passage), after),
          ),
        ]
      : []),
    element(
      'p',
      { class: 'back' },
      element('a', { href: `#ref-${number}`, role: 'doc-backlink' }, fixed.backToCitation(number)),
    ),
  );
}

export function pieceHtml(piece: Piece): Html {
  switch (piece.kind) {
    case 'text':
      return text(piece.text);
    case 'link':
      return link(piece.address);
    case 'hash':
      return element('span', { class: 'hash' }, piece.text);
    default:
      return inLanguage(piece.text, piece.language);
  }
}

/** Isolates the words (`bdi`), so that their own first strong character sets their direction. */
export function inLanguage(words: string, language: string | null): Html {
  return element('bdi', { lang: language }, words);
}

function link(address: string): Html {
  return isLinkable(address) ? element('a', { href: address, rel: 'noreferrer' }, address) : text(address);
}
