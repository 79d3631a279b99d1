/** Reads a file with everything inside it: each by whichever reader knows it. */

import { CollateError } from '../../contract/errors.ts';
import { type FoundValue, firstFound, type MetadataField } from '../../contract/model/metadata.ts';
import { REFUSALS, type Refusal } from '../../contract/model/values.ts';
import { isOfFirstWords } from '../extract/plain-text/plain-text.ts';
import { domainOf } from './drafts/addresses.ts';
import { valuesInName } from './drafts/name-values.ts';
import { failure } from './failure.ts';
import type { PickReader } from './index.ts';
import { gapFound, watchedForGaps } from './input/gaps.ts';
import { headOf } from './input/head.ts';
import { memberInput } from './input/member-input.ts';
import { withoutJunk } from './packed/behind-junk.ts';
import { createUnpackingBounds, MAX_DEPTH, tooDeep, type UnpackingBounds } from './packed/unpacking-bounds.ts';
import type { Draft, Member, Reader, ReaderFailure, ReaderInput, ReadOptions } from './port.ts';

/** A draft with the smallest file that contains it, and how it was read. */
export interface Drawn {
  readonly outcome: 'article';
  readonly draft: Draft;
  readonly reader: Reader;
  /** The file itself, or the member that is the article's original if the draft has no bytes of its own. */
  readonly input: ReaderInput;
  /** `input` contains several articles, and is the original of them all. */
  readonly isShared: boolean;
  /** `input` was inside another file. */
  readonly isInside: boolean;
}

interface ReadAllOptions extends ReadOptions {
  readonly pickReader: PickReader;
  /** Receives unforeseen errors; the analyst is told `damaged`. */
  readonly onFault: (error: unknown) => void;
}

interface Level {
  readonly depth: number;
  /** Path of the members down to this one; null for the file itself. */
  readonly path: string | null;
  readonly bounds: UnpackingBounds;
}

/** @throws only what the consumer throws into it: whatever cannot be read is a failure among the results. */
export function readAll(input: ReaderInput, options: ReadAllOptions): AsyncIterable<Drawn | ReaderFailure> {
  return readLevel(input, { depth: 0, path: null, bounds: createUnpackingBounds(input.size) }, options);
}

async function* readLevel(
  input: ReaderInput,
  level: Level,
  options: ReadAllOptions,
): AsyncIterable<Drawn | ReaderFailure> {
  let results = 0;
  try {
    const source = await withoutJunk(input);
    const picked = options.pickReader(await headOf(source), source.name);
    if ('refusal' in picked) {
      yield placed(picked.refusal, level);
      return;
    }
    const gaps = picked.reader.isText ? watchedForGaps(source) : null;
    for await (const result of picked.reader.read(gaps?.input ?? source, options)) {
      results++;
      if (result.outcome === 'member') yield* readMember(result, level, options);
      else if (result.outcome === 'failure') yield placed(result, level);
      else yield drawn(result, picked.reader, input, level);
    }
    if (results === 0) yield placed(failure('empty', 'This file contains no article. Nothing was imported.'), level);
    else if (gaps?.hasGap()) yield placed(gapFound(), level);
  } catch (error) {
    yield placed(failureOf(error, options.onFault), level);
  }
}

async function* readMember(
  member: Member,
  level: Level,
  options: ReadAllOptions,
): AsyncIterable<Drawn | ReaderFailure> {
  const inner = { depth: level.depth + 1, path: within(level.path, member.member), bounds: level.bounds };
  let input: ReaderInput;
  try {
    if (inner.depth > MAX_DEPTH) throw tooDeep();
    input = await memberInput(level.bounds.counted(member));
  } catch (error) {
    // What unpacks without end does so in every member: the rest of the file is not tried.
    if (error instanceof CollateError && error.code === 'unsafe-archive') throw error;
    yield placed(failureOf(error, options.onFault), inner);
    return;
  }
  yield* readLevel(input, inner, options);
}

function drawn(draft: Draft, reader: Reader, input: ReaderInput, level: Level): Drawn {
  const isShared = draft.original === null && draft.member !== null;
  return {
    outcome: 'article',
    draft: withGiven({ ...draft, member: joined(level.path, draft.member) }, [
      ...input.given,
      ...valuesOfName(draft, input.name),
    ]),
    reader,
    input,
    isShared,
    isInside: level.depth > 0,
  };
}

/** For a file that is one article; fills only what neither the article nor anything else says. */
function valuesOfName(draft: Draft, name: string): FoundValue[] {
  if (draft.original !== null || draft.member !== null) return [];
  return valuesInName(name).filter(({ field }) =>
    field === 'title' ? draft.found.some(isOfFirstWords) : draft.published === null,
  );
}

/** What is known from outside ranks below what the article says itself, and fills what it leaves open. */
function withGiven(draft: Draft, given: readonly FoundValue[]): Draft {
  if (given.length === 0) return draft;
  const first = (field: MetadataField) => firstFound(given, field);
  // Any name from outside is a better title than the first words of the text.
  const isNamed = first('title') === null || !draft.found.some(isOfFirstWords);
  const own = isNamed ? draft.found : draft.found.filter((each) => !isOfFirstWords(each));
  const known = new Set(draft.found.map(({ field, value }) => `${field} ${value}`));
  const more = given.filter(({ field, value }) => !known.has(`${field} ${value}`));
  const url = draft.url ?? first('url');
  return {
    ...draft,
    title: isNamed ? draft.title : (first('title') ?? draft.title),
    url,
    domain: draft.domain ?? domainOf(url),
    source: draft.source ?? first('source'),
    published: draft.published ?? first('published'),
    byline: draft.byline ?? first('byline'),
    found: [...own, ...more],
  };
}

function placed(result: ReaderFailure, { path }: Level): ReaderFailure {
  return { ...result, member: joined(path, result.member) };
}

function joined(path: string | null, member: string | null): string | null {
  return member === null ? path : within(path, member);
}

function within(path: string | null, member: string): string {
  return path === null ? member : `${path} › ${member}`;
}

/** An error as the analyst is told of it. */
export function failureOf(error: unknown, onFault: (error: unknown) => void): ReaderFailure {
  if (error instanceof CollateError && isRefusal(error.code)) return failure(error.code, error.message);
  onFault(error);
  return failure(
    'damaged',
    'This could not be read to its end: it may be damaged. Open it in the program that made it, save it again, and import that.',
  );
}

function isRefusal(code: string): code is Refusal {
  return (REFUSALS as readonly string[]).includes(code);
}
