/** What a citation's note says, piece by piece, so that every format prints the same words. */

import type { ReportTree, TreeCitation } from './report-tree.ts';
import { counted, gradeWords, shortHash } from './report-words.ts';

export type NotePiece =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of the article: a title or the passage itself, in the article's language. */
  | { readonly kind: 'title' | 'passage'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'hash'; readonly text: string };

const text = (words: string): NotePiece => ({ kind: 'text', text: words });

/**
 * Source (grade), “title”, date, paragraph: “passage”. Speaker, remove. Origin. Address. Hash, imported.
 * A later citation of the same article points at the first instead of saying it all again.
 */
export function notePieces(citation: TreeCitation): NotePiece[] {
  return [
    { kind: 'name', text: citation.source },
    text(`${gradeWords(citation.reliability)}, `),
    ...(citation.sameArticleAs === null ? whole(citation) : [text(`as note ${citation.sameArticleAs}, `)]),
    text(`paragraph ${citation.paragraph}: “`),
    { kind: 'passage', text: citation.passage, language: citation.language },
    text('” '),
    ...said(citation),
    ...(citation.sameArticleAs === null ? traced(citation) : []),
  ];
}

function whole(citation: TreeCitation): NotePiece[] {
  return [
    text('“'),
    { kind: 'title', text: citation.title, language: citation.language },
    text(`”, ${citation.published}, `),
  ];
}

function said({ speaker, remove }: TreeCitation): NotePiece[] {
  const how = remove === 0 ? 'In its own voice.' : `${speaker === null ? 'Speaker not named, r' : 'R'}emove ${remove}.`;
  if (speaker === null) return [text(how)];
  return [{ kind: 'name', text: speaker }, text(remove === 0 ? '. In its own voice.' : `, remove ${remove}.`)];
}

function traced(citation: TreeCitation): NotePiece[] {
  const link: NotePiece[] = citation.address === null ? [] : [text(' '), { kind: 'link', address: citation.address }];
  return [
    text(' Origin: '),
    { kind: 'name', text: citation.origin },
    text('.'),
    ...link,
    text(' Original '),
    { kind: 'hash', text: shortHash(citation.sha256) },
    text(`, imported ${citation.imported}.`),
  ];
}

const WEB_ADDRESS = /^https?:\/\/[^\s"<>\\^`{|}]+$/iu;

/** Whether an address may become a link: nothing but the web's own two schemes, and no character that could end it early. */
export function isLinkable(address: string): boolean {
  return WEB_ADDRESS.test(address);
}

/** "14 citations of 9 articles by 7 sources." */
export function countsLine(tree: ReportTree): string {
  const sources = new Set(tree.articles.map((article) => article.source)).size;
  return `${counted(tree.citations.length, 'citation')} of ${counted(tree.articles.length, 'article')} by ${counted(sources, 'source')}.`;
}
