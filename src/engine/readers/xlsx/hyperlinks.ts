/** The addresses behind cells. Excel lists them after a sheet's rows, their targets in a part beside it, or writes them as formulas. */
import { columnIndex } from './merged-cells.ts';

/** Row number → column → address. */
export type Links = ReadonlyMap<number, ReadonlyMap<number, string>>;

const LINK = /<(?:\w+:)?hyperlink\s[^<>]{0,2000}>/g;
const REF = /\sref="\$?([A-Z]{1,3})\$?(\d{1,7})/;
const TARGET = /\s\w+:id="([^"]{1,200})"/;
/** Longer than any of these tags. */
const TAG_LENGTH = 2100;
const MAX_LINKS = 200_000;

/** @param targets ID → address */
export async function linksIn(xml: AsyncIterable<string>, targets: ReadonlyMap<string, string>): Promise<Links> {
  const links = new Map<number, Map<number, string>>();
  let [tail, count] = ['', 0];
  for await (const piece of xml) {
    const text = tail + piece;
    for (const [tag] of text.matchAll(LINK)) {
      const [, letters = '', number = ''] = REF.exec(tag) ?? [];
      const address = targets.get(TARGET.exec(tag)?.[1] ?? '');
      if (address === undefined || number === '' || ++count > MAX_LINKS) continue;
      const row = links.get(Number(number)) ?? new Map<number, string>();
      links.set(Number(number), row.set(columnIndex(letters), address));
    }
    tail = text.slice(-TAG_LENGTH);
  }
  return links;
}

/** HYPERLINK("https://…","Open"); an address put together out of cells is not written there. */
export function addressInFormula(formula: string): string | null {
  return /^\s*(?:_xlfn\.)?HYPERLINK\(\s*"([^"]{4,2000})"\s*[,;)]/i.exec(formula)?.[1] ?? null;
}
