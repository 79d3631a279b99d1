/** Finds the sources of another archive among ours, and takes what is said of them there where nothing is said here. */
import { UNKNOWN_SOURCE } from '../../../../contract/model/origins/given-names.ts';
import { RELIABILITIES, RELIABILITY_WORDS, type Reliability } from '../../../../contract/model/values.ts';
import { gradeSource, gradesOfSource } from '../../claims/grades.ts';
import { rowOf } from '../../connection.ts';
import { nameOfWork } from '../../imports/named-work.ts';
import { hasNote } from '../../joined-notes.ts';
import { findSource } from '../../sources/find-source.ts';
import { addAlias, addSource, sourceById, updateSource } from '../../sources/sources.ts';
import type { TheirWork } from '../theirs/their-work.ts';
import { beginning, sayDifference, type Taking } from './taking.ts';

type TheirSource = TheirWork['sources'][number];

export async function takeSources(taking: Taking): Promise<void> {
  const { work } = taking;
  const aliases = Map.groupBy(work.aliases, ({ source_id }) => source_id);
  const grades = Map.groupBy(work.grades, ({ source_id }) => source_id);
  const tagged = new Set(work.taggings.map(({ source_id }) => source_id));
  for (const theirs of work.sources) {
    await taking.pace();
    if (theirs.name === UNKNOWN_SOURCE) continue;
    const known = aliases.get(theirs.id) ?? [];
    const given = grades.get(theirs.id) ?? [];
    const isJudged = given.length > 0 || theirs.note !== '' || tagged.has(theirs.id);
    const ours = sourceFor(taking, theirs, known, isJudged);
    if (ours === null) continue;
    taking.sources.set(theirs.id, ours);
    if (isNewHere(taking, ours)) for (const { kind, value } of known) addAlias(taking.store.db, ours, kind, value);
    takeFacts(taking, ours, theirs);
    takeGrades(taking, ours, given);
  }
}

/** To a source that was here before, nobody but its analyst adds names: they decide whose the next articles are. */
function isNewHere({ store, since }: Taking, sourceId: number): boolean {
  return rowOf(store.db, 'SELECT 1 FROM source WHERE id = ? AND created_at >= ?', sourceId, since) !== undefined;
}

/** One without articles comes along only if something is said of it. */
function sourceFor(
  { store }: Taking,
  { name }: TheirSource,
  aliases: TheirWork['aliases'],
  isJudged: boolean,
): number | null {
  const known =
    findSource(store.db, { name, domain: null }) ??
    aliases
      .values()
      .map(({ kind, value }) =>
        findSource(store.db, kind === 'name' ? { name: value, domain: null } : { name: null, domain: value }),
      )
      .find((id) => id !== null);
  return known ?? (isJudged ? addSource(store, { name, domain: null }) : null);
}

function takeFacts(taking: Taking, sourceId: number, theirs: TheirSource): void {
  const { db } = taking.store;
  const ours = sourceById(db, sourceId);
  const changes = {
    ...(ours.kind === 'unknown' && theirs.kind !== 'unknown' ? { kind: theirs.kind } : {}),
    ...(ours.country === null && theirs.country !== null ? { country: theirs.country } : {}),
    ...(ours.note === '' && theirs.note !== '' ? { note: theirs.note } : {}),
  };
  if (Object.keys(changes).length > 0) updateSource(db, sourceId, changes);
  const differ = [
    ours.kind !== 'unknown' &&
      theirs.kind !== 'unknown' &&
      ours.kind !== theirs.kind &&
      `is of another kind there: ${theirs.kind}, not ${ours.kind}`,
    ours.country !== null &&
      theirs.country !== null &&
      ours.country !== theirs.country &&
      `is of another country there: “${theirs.country}”, not “${ours.country}”`,
    ours.note !== '' && !hasNote(ours.note, theirs.note) && `has another note there: “${beginning(theirs.note)}”`,
  ];
  for (const how of differ)
    if (how) sayDifference(taking, nameOfWork('source', sourceId, ours.name), `It ${how}. Yours stays.`);
}

/** All of them with their days and reasons, where ours was never graded. */
function takeGrades(taking: Taking, sourceId: number, grades: TheirWork['grades']): void {
  const { db } = taking.store;
  const last = grades.at(-1);
  if (!last) return;
  const ours = gradesOfSource(db, sourceId).at(-1);
  if (!ours) {
    for (const grade of grades) {
      const { reason, at, holds_from: holdsFrom, by_whom: by } = grade;
      gradeSource(db, sourceId, { value: reliability(grade.value), reason, at, holdsFrom, by: by ?? '' });
      taking.taken.grade++;
    }
    return;
  }
  const value = reliability(last.value);
  if (ours.value === value && (last.reason === '' || last.reason === ours.reason)) return;
  const { name } = sourceById(db, sourceId);
  const there = `It is graded ${inWords(value)} there: “${beginning(last.reason)}”.`;
  const here = ours.value === value ? 'so, for another reason' : inWords(ours.value);
  sayDifference(taking, nameOfWork('source', sourceId, name), `${there} Here it is graded ${here}, which stays.`);
}

const reliability = (value: string | null): Reliability | null => RELIABILITIES.find((each) => each === value) ?? null;

const inWords = (value: Reliability | null): string =>
  value === null ? 'no more' : `${value} (${RELIABILITY_WORDS[value].toLowerCase()})`;
