/** Lines about sources, divided into pieces, so that every format prints the same words and can style each in its own way. */
import { direction } from '../../../text/letters/direction.ts';
import { marksBehind } from '../../../text/letters/marks-behind.ts';
import type { TreeArticle, TreeBlock, TreeCitation } from './report-tree.ts';
import { gradeWords, shortHash } from './report-words.ts';
import type { FixedWords } from './words/fixed-words.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of the article (its title or the passage itself), or a name. `language` is null if not known. */
  | { readonly kind: 'title' | 'passage' | 'name'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'hash'; readonly text: string };

/**
 * Source (grade), “title”, date, paragraph: “passage”. Translation. Speaker, remove. Origin. Address. Hash, imported.
 * A later citation of the same article refers to the first instead of repeating it all.
 */
export function notePieces(citation: TreeCitation, fixed: FixedWords): Piece[] {
  if (!citation.noteParts.includes('words')) return notePiecesWithoutPassage(citation, fixed);
  const { colon, open, close } = fixed.signs;
  return [
    ...place(citation, fixed),
    text(`${colon}${open}`),
    ...words('passage', citation.passage, citation.language, fixed),
    text(`${close}${stopAfter(citation.passage, fixed)}`),
    ...trace(citation, fixed),
  ];
}

/** The full stop goes outside the quotation marks, and is omitted if the quoted words end in punctuation. */
function stopAfter(quoted: string, { signs }: FixedWords): string {
  return /\p{P}\s*$/u.test(quoted) ? '' : signs.stop;
}

/** The same as `notePieces` without the passage, for a note that shows the passage in its paragraph beside it. */
export function notePiecesWithoutPassage(citation: TreeCitation, fixed: FixedWords): Piece[] {
  return [...place(citation, fixed), text(fixed.signs.stop), ...trace(citation, fixed)];
}

/** Returns the pieces of an article in the list of those cited, with its full hash. */
export function articlePieces(article: TreeArticle, fixed: FixedWords): Piece[] {
  const { numbers, address } = article;
  const { comma, colon, stop, open, close } = fixed.signs;
  const imported = fixed.imported(article.imported);
  return [
    ...words('name', article.source, null, fixed),
    text(`${gradeWords(article.reliability, fixed)}${comma}${open}`),
    ...words('title', article.title, article.language, fixed),
    text(`${close}${comma}${article.published}${stop} ${fixed.origin}${colon}`),
    ...words('name', article.origin, null, fixed),
    text(`${stop} `),
    ...(address === null ? [] : [link(address), text(' ')]),
    text(`${imported.charAt(0).toUpperCase()}${imported.slice(1)}${stop} `),
    { kind: 'hash', text: article.sha256 },
    text(`${stop} ${fixed.notes(numbers)}${stop}`),
  ];
}

/** Returns who said it, who printed it, and when. */
export function attributionPieces(
  { attribution }: Extract<TreeBlock, { kind: 'quotation' }>,
  fixed: FixedWords,
): Piece[] {
  return attribution.flatMap((part, index) => [
    ...(index === 0 ? [] : [text(fixed.signs.comma)]),
    ...words('name', part.text, part.language, fixed),
  ]);
}

function text(plain: string): Piece {
  return { kind: 'text', text: plain };
}

function link(address: string): Piece {
  return { kind: 'link', address };
}

function words(
  kind: 'title' | 'passage' | 'name',
  said: string,
  language: string | null,
  { origin }: FixedWords,
): Piece[] {
  const piece: Piece = { kind, text: said, language };
  const marks = marksBehind(said, direction(origin));
  return marks === '' ? [piece] : [piece, text(marks)];
}

function place(citation: TreeCitation, fixed: FixedWords): Piece[] {
  const { comma } = fixed.signs;
  return [
    ...words('name', citation.source, null, fixed),
    text(`${gradeWords(citation.reliability, fixed)}${comma}`),
    ...(citation.sameArticleAs === null
      ? whole(citation, fixed)
      : [text(`${fixed.asNote(citation.sameArticleAs)}${comma}`)]),
    text(fixed.paragraphs(citation.paragraph, citation.lastParagraph)),
  ];
}

function whole(citation: TreeCitation, fixed: FixedWords): Piece[] {
  const { comma, open, close } = fixed.signs;
  return [
    text(open),
    ...words('title', citation.title, citation.language, fixed),
    text(`${close}${comma}${citation.published}${comma}`),
  ];
}

function trace(citation: TreeCitation, fixed: FixedWords): Piece[] {
  const { noteParts, sameArticleAs } = citation;
  return [
    ...(noteParts.includes('translation') ? translated(citation, fixed) : []),
    ...(noteParts.includes('speaker') ? said(citation, fixed) : []),
    ...(sameArticleAs === null ? traced(citation, noteParts.includes('original'), fixed) : []),
  ];
}

function translated({ translation }: TreeCitation, fixed: FixedWords): Piece[] {
  if (translation === null) return [];
  const { colon, open, close } = fixed.signs;
  return [
    text(` ${fixed.translation}${colon}${open}`),
    ...words('passage', translation, null, fixed),
    text(`${close}${stopAfter(translation, fixed)}`),
  ];
}

function said({ speaker, remove }: TreeCitation, fixed: FixedWords): Piece[] {
  const { comma, colon, stop } = fixed.signs;
  if (speaker !== null) {
    return [
      text(` ${fixed.speaker}${colon}`),
      ...words('name', speaker, null, fixed),
      text(remove === 0 ? `${stop} ${fixed.ownVoice}${stop}` : `${comma}${fixed.remove(remove)}${stop}`),
    ];
  }
  return [
    text(
      remove === 0 ? ` ${fixed.ownVoice}${stop}` : ` ${fixed.speakerNotNamed}${comma}${fixed.remove(remove)}${stop}`,
    ),
  ];
}

function traced(citation: TreeCitation, withOriginal: boolean, fixed: FixedWords): Piece[] {
  const { comma, colon, stop } = fixed.signs;
  return [
    text(` ${fixed.origin}${colon}`),
    ...words('name', citation.origin, null, fixed),
    text(stop),
    ...(citation.address === null ? [] : [text(' '), link(citation.address)]),
    ...(withOriginal
      ? [
          text(` ${fixed.original} `),
          { kind: 'hash' as const, text: shortHash(citation.sha256) },
          text(`${comma}${fixed.imported(citation.imported)}${stop}`),
        ]
      : []),
  ];
}

const WEB_ADDRESS = /^https?:\/\/[^\s"<>\\^`{|}]+$/iu;

/** Whether an address may become a link: only the web's two schemes, and no character that could end it early. */
export function isLinkable(address: string): boolean {
  return WEB_ADDRESS.test(address);
}
