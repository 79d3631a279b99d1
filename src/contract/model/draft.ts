/** An article as it was drawn out of an original, before the archive has it: what readers give and the store takes. */
import type { FoundValue } from './metadata.ts';

export interface ArticleDraft {
  /** Where in the file it stood (a line, a message, a member); null when the file is the article. */
  readonly member: string | null;
  readonly externalId: string | null;
  readonly title: string;
  /** Story paragraphs, NFC, trimmed; the article's text is these joined by a blank line. */
  readonly paragraphs: readonly string[];
  /** Words of the page that are not the story, in order. */
  readonly furniture: readonly string[];
  readonly byline: string | null;
  /** EDTF (`STANDARDS.md`, Dates) or null. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The name of the publisher as the page gives it, or null. */
  readonly source: string | null;
  /** Host of the article's address, lower case, without "www."; or null. */
  readonly domain: string | null;
  readonly url: string | null;
  /** BCP 47, or null where it cannot be told. */
  readonly language: string | null;
  readonly section: string | null;
  /** Every value found, with where it came from; the first of a field is the one that was taken. */
  readonly found: readonly FoundValue[];
}
