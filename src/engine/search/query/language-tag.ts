/** Languages as typed after `lang:`. */

let codeByName: Map<string, string> | null = null;

/** Accepts a tag, or a language's name in English or in the language itself: ukrainian, українська. */
export function languageTag(typed: string): string {
  const value = typed.toLowerCase();
  if (/^[a-z]{2,3}(-|$)/u.test(value))
    return value.replace(/-([a-z]{2})$/u, (_, region: string) => `-${region.toUpperCase()}`);
  codeByName ??= languageNames();
  return codeByName.get(value) ?? value;
}

function languageNames(): Map<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = english.of(code);
      const own = name && new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
      return [own, name].flatMap((each) => (each ? [[each.toLowerCase(), code] as const] : []));
    }),
  );
}
