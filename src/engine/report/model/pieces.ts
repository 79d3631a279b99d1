/** Lines that name sources, piece by piece, so that every format prints the same words and can set each in its own way. */
import { directionOfWords } from './direction.ts';
import type { TreeArticle, TreeBlock, TreeCitation } from './report-tree.ts';
import { gradeWords, shortHash } from './report-words.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of the article (its title or the passage itself) or a name; `language` is null where it is not known. */
  | { readonly kind: 'title' | 'passage' | 'name'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'hash'; readonly text: string };

/** After words that run from right to left: without it, a figure that follows would jump to their left. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * Source (grade), “title”, date, paragraph: “passage”. Speaker, remove. Origin. Address. Hash, imported.
 * A later citation of the same article points at the first instead of saying it all again.
 */
export function notePieces(citation: TreeCitation): Piece[] {
  if (!citation.told.includes('words')) return notePiecesWithoutPassage(citation);
  return [
    ...place(citation),
    text(': “'),
    ...words('passage', citation.passage, citation.language),
    text('”'),
    ...trace(citation),
  ];
}

/** As `notePieces` without the passage, for a note that shows it in its paragraph beside. */
export function notePiecesWithoutPassage(citation: TreeCitation): Piece[] {
  return [...place(citation), text('.'), ...trace(citation)];
}

/** An article in the list of those cited, with its whole hash. */
export function articlePieces(article: TreeArticle): Piece[] {
  const { numbers, address } = article;
  return [
    ...words('name', article.source, null),
    text(`${gradeWords(article.reliability)}, “`),
    ...words('title', article.title, article.language),
    text(`”, ${article.published}. Origin: `),
    ...words('name', article.origin, null),
    text('. '),
    ...(address === null ? [] : [link(address), text(' ')]),
    text(`Imported ${article.imported}. `),
    { kind: 'hash', text: article.sha256 },
    text(`. ${numbers.length === 1 ? 'Note' : 'Notes'} ${numbers.join(', ')}.`),
  ];
}

/** Who said it, who printed it, when. */
export function attributionPieces({ attribution }: Extract<TreeBlock, { kind: 'quotation' }>): Piece[] {
  return attribution.flatMap((part, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    ...words('name', part.text, part.language),
  ]);
}

function text(plain: string): Piece {
  return { kind: 'text', text: plain };
}

function link(address: string): Piece {
  return { kind: 'link', address };
}

function words(kind: 'title' | 'passage' | 'name', said: string, language: string | null): Piece[] {
  const piece: Piece = { kind, text: said, language };
  return directionOfWords(said) === 'rtl' ? [piece, text(LEFT_TO_RIGHT_MARK)] : [piece];
}

function place(citation: TreeCitation): Piece[] {
  return [
    ...words('name', citation.source, null),
    text(`${gradeWords(citation.reliability)}, `),
    ...(citation.sameArticleAs === null ? whole(citation) : [text(`as note ${citation.sameArticleAs}, `)]),
    text(`paragraph ${citation.paragraph}`),
  ];
}

function whole(citation: TreeCitation): Piece[] {
  return [text('“'), ...words('title', citation.title, citation.language), text(`”, ${citation.published}, `)];
}

function trace(citation: TreeCitation): Piece[] {
  const { told, sameArticleAs } = citation;
  return [
    ...(told.includes('speaker') ? said(citation) : []),
    ...(sameArticleAs === null ? traced(citation, told.includes('original')) : []),
  ];
}

function said({ speaker, remove }: TreeCitation): Piece[] {
  if (speaker !== null) {
    return [
      text(' Speaker: '),
      ...words('name', speaker, null),
      text(remove === 0 ? '. In its own voice.' : `, remove ${remove}.`),
    ];
  }
  return [text(remove === 0 ? ' In its own voice.' : ` Speaker not named, remove ${remove}.`)];
}

function traced(citation: TreeCitation, withOriginal: boolean): Piece[] {
  return [
    text(' Origin: '),
    ...words('name', citation.origin, null),
    text('.'),
    ...(citation.address === null ? [] : [text(' '), link(citation.address)]),
    ...(withOriginal
      ? [
          text(' Original '),
          { kind: 'hash' as const, text: shortHash(citation.sha256) },
          text(`, imported ${citation.imported}.`),
        ]
      : []),
  ];
}

const WEB_ADDRESS = /^https?:\/\/[^\s"<>\\^`{|}]+$/iu;

/** Whether an address may become a link: nothing but the web's own two schemes, and no character that could end it early. */
export function isLinkable(address: string): boolean {
  return WEB_ADDRESS.test(address);
}
