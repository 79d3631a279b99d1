import { dateFromField } from '../../extract/dates/dates.ts';

/** The Date header of a message (RFC 5322, including obsolete forms) as EDTF, or null: "Sun, 7 May 95 16:21:03 GMT". */
export function mailDate(written: string): string | null {
  const plain = written.replace(/\((?!UTC|GMT)[^)]*(?:\)|$)/gi, ' ').trim();
  const parts =
    /^(?:[a-z]{3,9}\.?,?\s*)?(\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](\d{2,4})\s+(.*)$/i.exec(
      plain.slice(0, 200),
    );
  return dateFromField(parts ? `${parts[1]} ${parts[2]} ${fullYear(parts[3] ?? '')} ${parts[4]}` : plain.slice(0, 200));
}

/** RFC 5322, 4.3: two digits below 50 are in this century, three count from 1900. */
function fullYear(written: string): string {
  const year = Number(written);
  return written.length === 4 ? written : String(year + (written.length === 2 && year < 50 ? 2000 : 1900));
}
