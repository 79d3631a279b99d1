/** Addresses under which a web archive keeps another page: "https://archive.example/web/20240316120000/https://harbour.example/pier". */
import { dateFromField } from './dates/dates.ts';

interface ArchivedAddress {
  /** Address of the archived page. */
  readonly original: string;
  /** EDTF of the moment when it was fetched, never of its publication. */
  readonly fetched: string;
}

const ARCHIVED =
  /^https?:\/\/[^/]+\/(?:[^/]+\/){0,4}(\d{4})[.-]?(\d{2})[.-]?(\d{2})[-.T]?(\d{2})(\d{2})(\d{2})(?:[a-z]{2}_)?\/(https?:\/{1,2}\S+)$/i;

/** Null for any other address. */
export function archivedAddress(url: string): ArchivedAddress | null {
  const [, year, month, day, hour, minute, second, kept = ''] = ARCHIVED.exec(url.slice(0, 4000)) ?? [];
  const original = kept.replace(/^(https?):\/(?=[^/])/i, '$1://');
  const fetched = dateFromField(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return fetched !== null && URL.canParse(original) ? { original, fetched } : null;
}
