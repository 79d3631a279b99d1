/** A document as the formats of offices and print give it: paragraphs in order, before anyone has said what article it is. */
import type { FoundValue } from '../../contract/model/metadata.ts';

export interface DocumentParagraph {
  /** One line, or several joined by "\n" (the cells of a table's row by "\t"); NFC, trimmed, not empty. */
  readonly text: string;
  /** What the document's own style says it is. */
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
  /** What the file's own properties say: title, author, dates, language. Often of the file more than of the article. */
  readonly found: readonly FoundValue[];
  /** What it says of the article as a publication does (a book's metadata): taken as it stands. */
  readonly declared?: readonly FoundValue[];
  readonly mediaType: string;
}
