import { countWords } from '../../parts/words.ts';

/** What the bar says to who does not see it: its three counts. */
export function reportingWords(own: number, agency: number, statement: number): string {
  return `${countWords(own)} own reporting, ${countWords(agency)} after an agency, ${countWords(statement)} after a statement or another outlet`;
}
