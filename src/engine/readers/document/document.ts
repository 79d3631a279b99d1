/** A document as office and print formats give it: paragraphs in order, before it is decided what article it is. */
import type { FoundValue } from '../../../contract/model/metadata.ts';

export interface DocumentParagraph {
  /** One line, or several joined by "\n" (the cells of a table row by "\t"); NFC, trimmed, not empty. */
  readonly text: string;
  /** What the document's own style says about it. */
  readonly role:
    | 'title'
    | 'author'
    | 'date'
    | 'heading'
    | 'body'
    | 'list'
    | 'table'
    | 'caption'
    | 'note'
    | 'head-or-foot';
  readonly isBold: boolean;
}

export interface TextDocument {
  readonly paragraphs: readonly DocumentParagraph[];
  /** The file's own properties: title, author, dates, language. Often about the file more than the article. */
  readonly found: readonly FoundValue[];
  /** What it says about the article as a publication does (a book's metadata): taken literally. */
  readonly declared?: readonly FoundValue[];
  readonly mediaType: string;
  /** Slides: only the first one says who wrote them and where they are from. */
  readonly isShow?: boolean;
}
