import { longDate, shortDate, zonedDate } from '../words.ts';

const FORMS = { short: shortDate, zoned: zonedDate, long: longDate };

/** A date with its precision and uncertainty, in full on hover. Null means undated. */
export function DateText({ edtf, form = 'short' }: { edtf: string | null; form?: keyof typeof FORMS }) {
  if (edtf === null || edtf === 'XXXX') return <span>undated</span>;
  return (
    <time dateTime={edtf.replace('~', '')} title={longDate(edtf)}>
      {FORMS[form](edtf)}
    </time>
  );
}
