/** What tells apart origins of one name that are shown together. */

interface NamedOrigin {
  readonly name: string;
  /** The title of its first article. */
  readonly title: string;
  /** EDTF: when that was published. */
  readonly first: string | null;
}

/** For each origin the title of its first article, shortened, with the day where titles too are the same; null where no other has its name. */
export function apartWords(origins: readonly NamedOrigin[]): (string | null)[] {
  const countsOf = (keyOf: (origin: NamedOrigin) => string) => {
    const counts = new Map<string, number>();
    for (const origin of origins) counts.set(keyOf(origin), (counts.get(keyOf(origin)) ?? 0) + 1);
    return (origin: NamedOrigin) => counts.get(keyOf(origin)) ?? 0;
  };
  const ofName = countsOf(({ name }) => name);
  const ofTitle = countsOf(({ name, title }) => `${name}\n${shortTitle(title)}`);
  return origins.map((origin) => {
    if (ofName(origin) < 2) return null;
    const title = shortTitle(origin.title);
    return ofTitle(origin) < 2 ? title : `${title}, ${origin.first?.slice(0, 10) ?? 'undated'}`;
  });
}

export function nameApart({ name, apart }: { readonly name: string; readonly apart: string | null }): string {
  return apart === null ? name : `${name}: ${apart}`;
}

const LONGEST_TITLE = 40;

function shortTitle(title: string): string {
  const letters = [...title];
  if (letters.length <= LONGEST_TITLE) return title;
  return `${letters
    .slice(0, LONGEST_TITLE)
    .join('')
    .replace(/\s+\S*$/u, '')}…`;
}
