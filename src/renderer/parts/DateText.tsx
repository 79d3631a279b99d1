import { longDate, shortDate } from './words.ts';

/** A date with its precision and its doubt; the whole of it on hover. Null: undated. */
export function DateText({ edtf, long }: { edtf: string | null; long?: boolean }) {
  const words = long ? longDate(edtf) : shortDate(edtf);
  if (edtf === null || edtf === 'XXXX') return <span>{words}</span>;
  return (
    <time dateTime={edtf.replace('~', '')} title={longDate(edtf)}>
      {words}
    </time>
  );
}
