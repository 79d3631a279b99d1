import { CollateError } from '../../contract/errors.ts';
import { parseEdtf } from '../../text/dates/edtf.ts';

/** @throws CollateError bad-request */
export function checkedDate(given: string | null) {
  if (given === null) return null;
  const date = parseEdtf(given);
  if (!date)
    throw new CollateError(
      'bad-request',
      `“${given}” is not a date. Write 2026-10-09, 2026-10-09T06:15+02:00, 2026-10, 2026~ or XXXX. Nothing was changed.`,
    );
  return date;
}
