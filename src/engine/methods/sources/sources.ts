import { CollateError } from '../../../contract/errors.ts';
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { Source } from '../../../contract/model/sources/source.ts';
import { foldName } from '../../../text/letters/fold.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { searchWords } from '../../../text/tokens/normaliser.ts';
import { editDistance } from '../../../text/words/edit-distance.ts';
import type { Context, Handlers } from '../../context.ts';
import { actsAbout } from '../../store/acts/act-log.ts';
import { articleHeads } from '../../store/articles/articles.ts';
import { dropUnusedTags } from '../../store/articles/tags.ts';
import { claimsInTurns } from '../../store/claims/claims.ts';
import { gradesOfSource } from '../../store/claims/grades.ts';
import type { Connection } from '../../store/connection.ts';
import { renameOriginsOf } from '../../store/origins/origins.ts';
import { inTurns, paceOf } from '../../store/pace.ts';
import { reportingOfSource } from '../../store/sources/reporting.ts';
import { saidBySource } from '../../store/sources/said.ts';
import { siteNamed } from '../../store/sources/source-site.ts';
import {
  aliasTaken,
  allSourceNames,
  assertSources,
  mergeSources,
  newestArticlesOfSource,
  setAliases,
  setSourcesApart,
  sourceById,
  sourceIds,
  sourcesApartFrom,
  sourcesById,
  updateSource,
} from '../../store/sources/sources.ts';
import { runAct } from '../run-act.ts';

const CHANGES = ['source', 'article', 'claim', 'report'] as const;
const ARTICLES_SHOWN = 50;
/** Their articles are counted, up to thousands for each. */
const SOURCES_AT_ONCE = 20;

export const sourceHandlers = {
  'source.list': async (context, { text, tag, sort, offset, limit }, signal) => {
    const { db } = context.archive();
    const ids = sourceIds(db, text, tag, sort);
    const shown = ids.slice(offset, offset + limit);
    const read = (some: readonly number[]) => sourcesById(db, some);
    return { total: ids.length, sources: await inTurns(shown, SOURCES_AT_ONCE, read, paceOf(db, signal)) };
  },
  'source.history': (context, { sourceId, limit }) => actsAbout(context.archive().db, 'source', sourceId, limit),
  'source.get': async (context, { sourceId }, signal) => {
    const { db } = context.archive();
    const pace = paceOf(db, signal);
    const spoken = saidBySource(db, sourceId);
    await pace();
    const spokenOn = await claimsInTurns(
      db,
      spoken.map((said) => said.claimId),
      pace,
    );
    const claims = new Map(spokenOn.map((claim) => [claim.claimId, claim]));
    const source = sourceById(db, sourceId);
    return {
      source,
      grades: gradesOfSource(db, sourceId),
      said: spoken.flatMap(({ claimId, ...said }) => {
        const claim = claims.get(claimId);
        return claim ? [{ claim, ...said }] : [];
      }),
      articles: articleHeads(db, newestArticlesOfSource(db, sourceId, ARTICLES_SHOWN)),
      counts: {
        claims: spoken.length,
        first: spoken.filter((said) => said.first).length,
        alone: spoken.filter((said) => said.alone).length,
        contradicted: spoken.filter((said) => said.against > 0).length,
      },
      reporting: reportingOfSource(db, sourceId),
      close: closeSources(db, source),
    };
  },
  'source.update': (context, { sourceId, aliases, domains, ...changes }) => {
    const source = sourceById(context.archive().db, sourceId);
    const name = changes.name ?? source.name;
    const names = unique([name, ...(aliases ?? source.aliases), ...(aliases ? [] : [source.name])]);
    const hosts = unique((domains ?? source.domains).flatMap((domain) => siteNamed(domain)?.name ?? []));
    if (names.length + hosts.length > 1) assertKnown(names);
    assertFree(context, sourceId, 'name', names);
    assertFree(context, sourceId, 'domain', hosts);
    return runAct(context, { kind: 'source.update', label: `Changed ${name}` }, CHANGES, ({ db }) => {
      updateSource(db, sourceId, changes);
      if (name !== source.name) renameOriginsOf(db, source.name, name);
      setAliases(db, sourceId, 'name', names);
      setAliases(db, sourceId, 'domain', hosts);
    }).acted;
  },
  'source.merge': (context, { into, sourceIds: asked }) => {
    const others = [...new Set(asked)].filter((sourceId) => sourceId !== into);
    if (others.length === 0) {
      throw new CollateError('bad-request', 'A source cannot be merged into itself. Nothing was changed.');
    }
    const { name } = sourceById(context.archive().db, into);
    return runAct(
      context,
      { kind: 'source.merge', label: `Merged ${counted(others.length, 'source')} into ${name}` },
      [...CHANGES, 'tag', 'collection'],
      ({ db }) => {
        assertSources(db, others);
        assertKnown(sourcesById(db, [into, ...others]).map((source) => source.name));
        mergeSources(db, into, others);
        dropUnusedTags(db);
      },
    ).acted;
  },
  'source.apart': (context, { sourceId, otherIds }) => {
    const others = [...new Set(otherIds)].filter((otherId) => otherId !== sourceId);
    const { name } = sourceById(context.archive().db, sourceId);
    const label = `Said that ${counted(others.length, 'source')} ${others.length === 1 ? 'is' : 'are'} not ${name}`;
    return runAct(context, { kind: 'source.apart', label }, ['source'], ({ db, clock }) => {
      assertSources(db, others);
      setSourcesApart(db, sourceId, others, clock().toISOString());
    }).acted;
  },
} satisfies Partial<Handlers>;

function closeSources(db: Connection, source: Source): { sourceId: number; name: string }[] {
  const apart = sourcesApartFrom(db, source.sourceId);
  return allSourceNames(db).filter(
    ({ sourceId, name }) => sourceId !== source.sourceId && !apart.has(sourceId) && isCloseName(name, source),
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Map(values.map((value) => [foldName(value), value])).values()];
}

/**
 * Refuses the name for unknown sources; otherwise articles that name no source would be attributed to this one, at every later import too. @throws CollateError
 * bad-request
 */
function assertKnown(names: readonly string[]): void {
  if (!names.some((name) => foldName(name) === foldName(UNKNOWN_SOURCE))) return;
  throw new CollateError(
    'bad-request',
    `“${UNKNOWN_SOURCE}” stands for articles that name none, and has no other name. Nothing was changed. Assign a source to its articles instead.`,
  );
}

/** @throws CollateError conflict */
function assertFree(context: Context, sourceId: number, kind: 'name' | 'domain', values: readonly string[]): void {
  const taken = aliasTaken(context.archive().db, sourceId, kind, values);
  if (taken) {
    throw new CollateError(
      'conflict',
      `“${taken.value}” is already a name of the source ${taken.source}. Nothing was changed. Merge the two if they are the same.`,
    );
  }
}

/** A shorter name ("News") is part of too many others. */
const TELLING_LETTERS = 6;

/** Whether one name has all words of the other, or they differ by at most one letter in eight. */
function isCloseName(name: string, source: Source): boolean {
  const other = searchWords(name);
  return [source.name, ...source.aliases].some((known) => {
    const own = searchWords(known);
    const [short, long] = own.length <= other.length ? [own, other] : [other, own];
    if (short.join('').length >= TELLING_LETTERS && short.every((word) => long.includes(word))) return true;
    const [a, b] = [own.join(''), other.join('')];
    return editDistance(a, b) <= Math.floor(Math.max(a.length, b.length) / 8);
  });
}
