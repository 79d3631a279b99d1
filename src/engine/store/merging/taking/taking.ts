/** What the parts of taking over another archive's work share. */
import { hash } from 'node:crypto';
import { sliceCodePoints } from '../../../../text/offsets.ts';
import { DIFFERS, type NOT_PLACED } from '../../imports/import-files.ts';
import type { Store } from '../../open.ts';
import type { Pace } from '../../pace.ts';
import type { TheirWork } from '../theirs/their-work.ts';

/** What was not taken as it is there, for the list of the import's outcomes. */
export interface NotTaken {
  readonly code: typeof DIFFERS | typeof NOT_PLACED;
  /** What it is: "claim 12". */
  readonly member: string;
  readonly message: string;
  /** If the message has words of an article. */
  readonly articleId: number | null;
}

export interface Taking {
  readonly store: Pick<Store, 'db' | 'newId' | 'clock'>;
  readonly work: TheirWork;
  /** When the import began. */
  readonly since: string;
  /** The articles here, by their ids there; likewise the others, as they come to be known. */
  readonly articles: ReadonlyMap<number, number>;
  readonly sources: Map<number, number>;
  readonly claims: Map<number, number>;
  readonly passages: Map<number, number>;
  /** How many of each kind are new here. */
  readonly taken: Record<
    | 'claim'
    | 'passage'
    | 'grade'
    | 'relation'
    | 'tag'
    | 'collection'
    | 'report'
    | 'comparison'
    | 'dismissal'
    | 'refusal',
    number
  >;
  readonly notTaken: NotTaken[];
  readonly pace: Pace;
}

/** The store, for rows that keep their id and time of another archive. */
export function asThere({ store }: Taking, uuid: string, at: string): Taking['store'] {
  return { db: store.db, newId: () => uuid, clock: () => new Date(at) };
}

/** The same for the same words under the same id, so that they are known again. */
export function uuidFor(uuid: string, words: string): string {
  const bits = hash('sha256', `${uuid} ${words}`);
  // Version 8 of RFC 9562: bits of a hash.
  return bits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

const MOST_SHOWN = 300;

/** What was written there may be of any length; a message is read in a list. */
export function beginning(words: string, most = MOST_SHOWN): string {
  const shown = sliceCodePoints(words, 0, most);
  return shown === words ? words : `${shown}…`;
}

/** Ours stays. */
export function sayDifference(taking: Taking, member: string, message: string, articleId: number | null = null): void {
  taking.notTaken.push({ code: DIFFERS, member, message, articleId });
}
