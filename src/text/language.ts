// The language of a text, as the tables of words are keyed by it: the primary subtag, "en" of "en-GB".

/** The primary subtag of a BCP 47 tag, in lower case; empty if the language is unknown. */
export function primaryLanguage(language: string | null): string {
  return language?.split('-', 1)[0]?.toLowerCase() ?? '';
}

const LANGUAGE_OF_SCRIPT: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
];

/** The primary subtag of `language`; if that is unknown, the language assumed for the script in which the text starts. */
export function languageOrAssumed(language: string | null, text: string): string {
  if (language) return primaryLanguage(language);
  const start = text.slice(0, 400);
  return LANGUAGE_OF_SCRIPT.find(([script]) => script.test(start))?.[1] ?? 'en';
}

/** Looks words up by primary subtag; a language without words of its own gets the English ones. */
export function wordsByLanguage<Words>(
  tables: Readonly<Record<string, Words>> & { readonly en: Words },
): (language: string) => Words {
  return (language) => tables[language] ?? tables.en;
}

/** Entries for languages whose words stand in one table, because none means something else in another. */
export const eastSlavic = <Words>(words: Words) => ({ uk: words, ru: words, be: words });
