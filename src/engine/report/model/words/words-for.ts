import type { ReportLanguage } from '../../../../contract/model/values.ts';
import { primaryLanguage } from '../../../../text/language.ts';
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import type { FixedWords } from './fixed-words.ts';
import { FRENCH } from './fr.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';
import { CHINESE } from './zh.ts';

const WORDS: Readonly<Record<ReportLanguage, FixedWords>> = {
  en: ENGLISH,
  uk: UKRAINIAN,
  ru: RUSSIAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ar: ARABIC,
  zh: CHINESE,
};

/** Chosen by the primary language subtag; English if there are no words for it. */
export function wordsFor(language: string): FixedWords {
  const primary = primaryLanguage(language);
  return Object.hasOwn(WORDS, primary) ? WORDS[primary as ReportLanguage] : ENGLISH;
}
