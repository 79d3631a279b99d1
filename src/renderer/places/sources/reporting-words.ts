import { countWords } from '../../parts/words.ts';

/** Describes the bar for screen readers by its three counts. */
export function reportingWords(own: number, agency: number, statement: number): string {
  return `${countWords(own)} own reporting, ${countWords(agency)} after an agency, ${countWords(statement)} after a statement or another outlet`;
}
