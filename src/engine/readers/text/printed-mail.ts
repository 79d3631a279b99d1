/** A message that a mail program saved or printed as text: headers in the program's language, then the content. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { type ForwardedHeaders, forwardedHeadersIn, headersAbove, quotedHeaders } from '../eml/forwarded.ts';
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
  const count = Math.max(quotedHeaders(lines, 0), headersAbove(lines));
  const headers = lines.slice(0, count);
  const said = forwardedHeadersIn(headers);
  if (count < 3 || said.from === null || said.subject === null) return null;
  return {
    found: valuesOfHeaders(said, language),
    headers,
    text: text
      .replace(/^\s+/, '')
      .split(/\r\n|\r|\n/)
      .slice(count)
      .join('\n'),
  };
}

export function valuesOfHeaders({ from, date, subject }: ForwardedHeaders, language: string | null): FoundValue[] {
  const day = date === null ? null : dateFromField(date, { language });
  return [
    ...(subject === null ? [] : [{ field: 'title' as const, value: subject, from: 'the mail’s subject line' }]),
    ...(day === null ? [] : [{ field: 'published' as const, value: day, from: 'the mail’s date line' }]),
    ...(from === null ? [] : senderIn(from, 'the mail’s sender line').found),
  ];
}
