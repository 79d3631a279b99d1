/** Answers of APIs that give an author by number: the name is in a list beside the records. */
import { type Json, objectsOf } from '../../extract/json-values.ts';
import { nameOf } from './record-fields.ts';

/** Of people and nothing else, whatever they have written about themselves. */
const USERS = /^(?:users|authors|accounts)$/i;
/** Some may also be sections of a paper. */
const OF_PEOPLE = /^(?:users|authors|accounts|people|persons|profiles|members|contributors|included)$/i;
/** The likelier writer first. */
const NUMBERED = ['author', 'creator', 'writer', 'user', 'account', 'sender', 'from', 'owner'].map(
  (who) => new RegExp(`^${who}(?:_?ids?(?:_str)?)?$`, 'i'),
);
/** How deep the list may be in an answer: {data: {includes: {users: […]}}}. */
const MOST_DEPTH = 3;

export const isListOfUsers = (key: string): boolean => USERS.test(key);

/** The records, each with the names of the authors whose numbers it has. */
export function withNamedAuthors(records: readonly Json[], answer: unknown): Json[] {
  const people = new Map<string, string | null>();
  for (const [id, name] of peopleIn(answer)) people.set(id, !people.has(id) || people.get(id) === name ? name : null);
  if (people.size === 0) return [...records];
  const joined = joinedIn(answer);
  return records.map((record) => {
    const authors = joined.get(idOf(record)) ?? [];
    return withAuthor(authors.length > 0 ? { author_id: authors, ...record } : record, people);
  });
}

/** Databases join them in a list of their own: {posts_authors: [{post_id, author_id}]}. The authors’ numbers by the record’s. */
function joinedIn(answer: unknown): Map<unknown, unknown[]> {
  const joined = new Map<unknown, unknown[]>();
  for (const list of listsIn(answer, JOINED, 0))
    for (const { post_id: post, author_id: author } of objectsOf(list))
      joined.set(post, [...(joined.get(post) ?? []), author]);
  return joined;
}

const JOINED = /^posts?_authors$/i;

function withAuthor(record: Json, people: ReadonlyMap<string, string | null>): Json {
  const linked = (record.relationships ?? {}) as Json;
  const fields: Json = { ...(linked.uid === undefined ? {} : { author: linked.uid }), ...linked, ...record };
  for (const key of NUMBERED.flatMap((pattern) => Object.keys(fields).filter((each) => pattern.test(each)))) {
    const names = linkedIn(fields[key])
      .map((value) => people.get(String(idOf(value))))
      .filter((name) => typeof name === 'string');
    if (names.length > 0) return { ...record, author: names };
  }
  return record;
}

/** Each with its number; several may have the same in different lists. */
function* peopleIn(answer: unknown): Generator<[id: string, name: string]> {
  for (const list of listsIn(answer, OF_PEOPLE, 0))
    for (const [at, person] of Object.entries(list)) {
      const name = typeof person === 'string' ? null : nameOf((person as Json | null)?.attributes ?? person);
      const id = idOf(person) ?? (Array.isArray(list) ? null : at);
      if (name && id !== null) yield [String(id), name];
    }
}

/** Under keys of such a name. A list of one stands for what is in it. */
function* listsIn(value: unknown, name: RegExp, depth: number): Generator<object> {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return;
  if (Array.isArray(value)) {
    if (value.length === 1) yield* listsIn(value[0], name, depth);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!name.test(key)) yield* listsIn(inner, name, depth + 1);
    else if (typeof inner === 'object' && inner !== null) yield inner;
  }
}

/** A number as such, of an object, or of one that is linked: {data: {type: "people", id: "9"}}. */
function idOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  const { id, id_str, _id, did, data } = value as Json;
  return id_str ?? id ?? _id ?? did ?? (data === undefined ? null : idOf(data));
}

/** The objects themselves, or what JSON:API links to: {data: [{type: "people", id: "9"}]}. */
function linkedIn(value: unknown): readonly unknown[] {
  const linked = (value as Json | null)?.data ?? value;
  return Array.isArray(linked) ? linked : [linked];
}
