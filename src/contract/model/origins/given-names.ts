/** Names that the program gives where no one else has. They are stored in English, and translated in a report into its language. */

/** The source of articles that name none. */
export const UNKNOWN_SOURCE = 'Unknown source';

const OWN = 'Own reporting of ';
const FIRST = 'First published by ';
const OWN_UNKNOWN = 'Reporting of an unknown source';
const FIRST_UNKNOWN = 'First published by an unknown source';

/** The name of an article's origin as long as nothing says otherwise. */
export function ownOriginName(source: string): string {
  return source === UNKNOWN_SOURCE ? OWN_UNKNOWN : OWN + source;
}

/** The name of several sources' origin as long as nothing says otherwise. */
export function sharedOriginName(firstSource: string): string {
  return firstSource === UNKNOWN_SOURCE ? FIRST_UNKNOWN : FIRST + firstSource;
}

interface GivenOriginName {
  readonly kind: 'own' | 'first';
  /** Null if not known. */
  readonly source: string | null;
}

/** Returns null if the name was given by the analyst, or is an agency's. */
export function givenOriginName(name: string): GivenOriginName | null {
  if (name === OWN_UNKNOWN) return { kind: 'own', source: null };
  if (name === FIRST_UNKNOWN) return { kind: 'first', source: null };
  if (name.startsWith(OWN)) return { kind: 'own', source: name.slice(OWN.length) };
  return name.startsWith(FIRST) ? { kind: 'first', source: name.slice(FIRST.length) } : null;
}
