import { longDate, shortDate, zonedDate } from '../words.ts';

const FORMS = { short: shortDate, zoned: zonedDate, long: longDate };

/** A date with its precision and uncertainty, in full on hover. Null means undated. */
export function DateText({ edtf, form = 'short' }: { edtf: string | null; form?: keyof typeof FORMS }) {
  const words = FORMS[form](edtf);
  if (edtf === null || edtf === 'XXXX') return <span>{words}</span>;
  return (
    <time dateTime={edtf.replace('~', '')} title={longDate(edtf)}>
      {words}
    </time>
  );
}
