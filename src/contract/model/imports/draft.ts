/** An article as drawn out of an original, before the archive has it: what readers yield and the store accepts. */
import type { FoundValue } from '../metadata.ts';

export interface ArticleDraft {
  /** Where it was in the file (a line, a message, a member); null if the file is the article. */
  readonly member: string | null;
  readonly externalId: string | null;
  readonly title: string;
  /** The paragraphs of the story, NFC and trimmed. Joined by blank lines, they are the article's text. */
  readonly paragraphs: readonly string[];
  /** Words of the page that are not part of the story, in order. */
  readonly furniture: readonly string[];
  readonly byline: string | null;
  /** EDTF (`STANDARDS.md`, Dates) or null. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The publisher's name as the page gives it, or null. */
  readonly source: string | null;
  /** The host of the article's address in lower case without "www.", or null. */
  readonly domain: string | null;
  readonly url: string | null;
  /** BCP 47, or null if it cannot be determined. */
  readonly language: string | null;
  readonly section: string | null;
  /** Every value found, with where it came from. The first one for a field is the one used. */
  readonly found: readonly FoundValue[];
}
