/** The marks that a browser draws around a quotation in a sentence (`<q>`), which the page itself does not contain. */
import { own } from '../../../../text/own.ts';
import { type Element, textOf } from '../page.ts';

type Marks = readonly [open: string, close: string];

/** Outer and inner ones, as CLDR has them and the HTML standard asks for; other languages use those of English. */
const OF_LANGUAGES: Readonly<Record<string, string>> = {
  bg: '„“’’',
  cs: '„“‚‘',
  de: '„“‚‘',
  es: '«»“”',
  fr: '«»«»',
  hu: '„”»«',
  it: '«»“”',
  ja: '「」『』',
  pl: '„”«»',
  ro: '„”«»',
  ru: '«»„“',
  sk: '„“‚‘',
  uk: '«»„“',
};
const ENGLISH = '“”‘’';

export function quoteMarksOf(language: string, depth: number): Marks {
  const marks = own(OF_LANGUAGES, language.toLowerCase().split('-')[0] ?? '') ?? ENGLISH;
  const [open = '', close = ''] = depth % 2 === 0 ? marks : marks.slice(2);
  return [open, close];
}

/** Many pages draw none, as their authors wrote them. */
export function isMarkedAlready(quotation: Element, before: string): boolean {
  return (
    /["'\p{Pi}\p{Pf}\p{Ps}]\s?$/u.test(before.slice(-2)) ||
    /^["'\p{Pi}\p{Pf}\u201a\u201e「『]/u.test(textOf(quotation, 1))
  );
}
