import type { ParamsIn } from '../contract/methods.ts';
import type { SearchFilters } from '../contract/model/collections/search.ts';

/** The places of the rail, in the order of their digits. */
export const PLACES = [
  'library',
  'claims',
  'compare',
  'matrix',
  'timeline',
  'reports',
  'sources',
  'imports',
  'settings',
] as const;
export type Place = (typeof PLACES)[number];

export const PLACE_NAMES: Record<Place, string> = {
  library: 'Library',
  claims: 'Claims',
  compare: 'Compare',
  matrix: 'Matrix',
  timeline: 'Timeline',
  reports: 'Reports',
  sources: 'Sources',
  imports: 'Imports',
  settings: 'Settings',
};

/** Null for Settings, which has a key of its own. */
export const digitOf = (place: Place): number | null => (place === 'settings' ? null : PLACES.indexOf(place) + 1);

export type ClaimFilter = Omit<ParamsIn<'claim.list'>, 'text' | 'sort' | 'offset' | 'limit'>;

/** What a place is showing. Each place reads only its own fields, all of which can be stored in the window's history. */
export interface Scope {
  /** Library: the search. Claims: what its list is narrowed to. */
  readonly text?: string;
  readonly filters?: SearchFilters & ClaimFilter;
  readonly sort?: string;
  /** Library: the opened article; Compare: the columns. */
  readonly articleId?: number;
  readonly articleIds?: readonly number[];
  /** Library: `origins`. Article: text, original or set aside. */
  readonly view?: string;
  /** Article: the mark to go to. */
  readonly evidenceId?: number;
  /** Article: a mark from an earlier version whose words are to be found in this one. */
  readonly pointing?: number;
  /** Article: the words to go to, in code points of its text. */
  readonly start?: number;
  readonly end?: number;
  /** Compare: the saved comparison. */
  readonly comparisonId?: number;
  /** Compare: whether all is compared, also between different events. */
  readonly asOneEvent?: boolean;
  /** Matrix, Timeline: the collection whose articles count. */
  readonly collectionId?: number;
  readonly claimId?: number;
  readonly claimIds?: readonly number[];
  readonly sourceId?: number;
  /** Origins: the one shown. */
  readonly originId?: number;
  readonly reportId?: number;
  readonly blockId?: string;
  readonly importId?: number;
  /** Settings, Origins: the section. */
  readonly section?: string;
  readonly by?: string;
  /** Matrix: the order of its claims. */
  readonly rows?: string;
  /** Timeline: when published, or when updated. */
  readonly dates?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Location {
  readonly place: Place;
  readonly scope: Scope;
}

export const FIRST_LOCATION: Location = { place: 'library', scope: {} };
