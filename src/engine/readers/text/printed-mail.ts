/** A message that a mail program saved or printed as text: headers in the program's language, then the content. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { forwardedHeadersIn, quotedHeaders } from '../eml/forwarded.ts';
import { senderIn } from '../eml/sender.ts';

interface PrintedMail {
  readonly found: readonly FoundValue[];
  readonly headers: readonly string[];
  /** The text below the headers. */
  readonly text: string;
}

/** Null if the text begins otherwise. */
export function printedMail(text: string, language: string | null): PrintedMail | null {
  const lines = text
    .replace(/^\s+/, '')
    .slice(0, 8000)
    .split(/\r\n|\r|\n/);
  const count = quotedHeaders(lines, 0);
  const headers = lines.slice(0, count);
  const { from, date, subject } = forwardedHeadersIn(headers);
  if (count < 3 || from === null || subject === null) return null;
  const day = date === null ? null : dateFromField(date, { language });
  return {
    found: [
      { field: 'title', value: subject, from: 'the mail’s subject line' },
      ...(day === null ? [] : [{ field: 'published' as const, value: day, from: 'the mail’s date line' }]),
      ...senderIn(from, 'the mail’s sender line').found,
    ],
    headers,
    text: text
      .replace(/^\s+/, '')
      .split(/\r\n|\r|\n/)
      .slice(count)
      .join('\n'),
  };
}
