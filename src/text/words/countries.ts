// Whether a name is that of a country, by the names the runtime knows.

const known = new Map<string, ReadonlySet<string>>();

/** Enough of a name to tell it whatever its case: "Україні" is Україна. */
const TELLING = 5;

/** What the runtime does not call countries, and newspapers do. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  en: ['america', 'britain', 'england', 'holland'],
  de: ['amerika', 'england', 'holland'],
  fr: ['amérique', 'angleterre', 'hollande'],
  es: ['américa', 'inglaterra', 'holanda'],
  it: ['america', 'inghilterra', 'olanda'],
};

function countryNames(language: string): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const all = letters.flatMap((one) => letters.map((other) => names.of(one + other)));
  const made = new Set(
    [...all, ...(ALSO[language] ?? [])].flatMap((name) => (name ? [name.toLowerCase().slice(0, TELLING)] : [])),
  );
  known.set(language, made);
  return made;
}

/** @param folded the first word of a name @param language a primary subtag */
export const isCountry = (folded: string, language: string): boolean =>
  countryNames(language).has(folded.slice(0, TELLING));
