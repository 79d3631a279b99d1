import { CollateError } from '../../../contract/errors.ts';
import type { Claim } from '../../../contract/model/claims/claim.ts';
import { CLAIM_RELATION_WORDS, type ClaimRelation } from '../../../contract/model/values.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { actsAbout } from '../../store/acts/act-log.ts';
import { setRead } from '../../store/articles/articles.ts';
import { dropUnusedTags } from '../../store/articles/tags.ts';
import { changedElsewhere } from '../../store/changed-elsewhere.ts';
import { relateClaims, relationsOf, unrelateClaims } from '../../store/claims/claim-relations.ts';
import {
  addClaim,
  assertClaims,
  claimById,
  claimStatements,
  claimsById,
  claimsInTurns,
  deleteClaims,
  mergeClaims,
  splitClaim,
  updateClaims,
} from '../../store/claims/claims.ts';
import { assertEvidence, evidenceIdsOfClaims, evidenceInTurns } from '../../store/claims/evidence.ts';
import { addEvidence, type NewEvidence } from '../../store/claims/evidence-changes.ts';
import { gradesOfClaim } from '../../store/claims/grades.ts';
import { claimsOfArticles } from '../../store/claims/shared-claims.ts';
import { idsFromElsewhere } from '../../store/merging/taking/claims-here.ts';
import type { Store } from '../../store/open.ts';
import { eachInTurns, paceOf } from '../../store/pace.ts';
import { mergeClaimsInReports } from '../../store/reports/reports.ts';
import { runAct, runActInTurns } from '../run-act.ts';
import { holdingWords, statementsFor } from './claim-words.ts';

/** Each with its passages, of which it may have thousands. */
const DELETED_AT_ONCE = 5;

export const claimHandlers = {
  'claim.create': (context, params) => {
    const { acted, value } = runAct(
      context,
      { kind: 'claim.create', label: ({ claimId }: { claimId: number }) => `Created claim ${claimId}` },
      ['claim', 'article', 'source'],
      (store) => {
        const claimId = addClaim(store, params);
        return { claimId, evidenceIds: addAllEvidence(store, claimId, params.evidence) };
      },
    );
    return { ...acted, ...value };
  },
  'claim.createMany': (context, { claims }) => {
    const made = claims.filter((claim) => claim.claimId === null).length;
    const added = claims.length - made;
    const label = [
      made && `Created ${counted(made, 'claim')}`,
      added && `${made ? 'a' : 'A'}dded to ${counted(added, 'claim')}`,
    ];
    const { acted, value } = runAct(
      context,
      { kind: 'claim.createMany', label: label.filter(Boolean).join(', ') },
      ['claim', 'article', 'source'],
      (store) =>
        claims.map((claim) => {
          const claimId = claim.claimId ?? addClaim(store, { ...claim, note: '' });
          assertClaims(store.db, [claimId]);
          addAllEvidence(store, claimId, claim.evidence);
          if (claim.claimId !== null) updateClaims(store.db, [claimId], {}, store.clock().toISOString());
          return claimId;
        }),
    );
    return { ...acted, claimIds: value };
  },
  'claim.import': async (context, { claims }, signal) => {
    const known = idsFromElsewhere(context.archive().store().db);
    const added = claims.filter(({ externalId }) => !known.has(externalId) && known.add(externalId));
    if (added.length === 0) throw new CollateError('conflict', 'All of these claims are here. Nothing was changed.');
    const acted = await runActInTurns(
      context,
      { kind: 'claim.import', label: `Imported ${counted(added.length, 'claim')}` },
      ['claim'],
      (store, pace) => {
        const add = (claim: (typeof added)[number]) => addClaim(store, { ...claim, kind: 'fact' });
        return eachInTurns(added, (some) => some.forEach(add), pace);
      },
      signal,
    );
    return { ...acted, added: added.length, known: claims.length - added.length };
  },
  'claim.update': (context, { claimIds, over = {}, ...changes }) => {
    if (changes.statement !== undefined && claimIds.length > 1) {
      throw new CollateError(
        'bad-request',
        'The words of several claims cannot be changed at once. Nothing was changed.',
      );
    }
    return runAct(
      context,
      { kind: 'claim.update', label: `Changed ${namedClaims(claimIds)}` },
      ['claim', 'report'],
      ({ db, clock }) => {
        assertClaims(db, claimIds);
        if (Object.keys(over).length > 0) assertUnchanged(claimsById(db, claimIds), over);
        updateClaims(db, claimIds, changes, clock().toISOString());
      },
    ).acted;
  },
  'claim.merge': (context, { into, claimIds }) => {
    const others = [...new Set(claimIds)].filter((claimId) => claimId !== into);
    if (others.length === 0) {
      throw new CollateError('bad-request', 'A claim cannot be merged into itself. Nothing was changed.');
    }
    return runAct(
      context,
      { kind: 'claim.merge', label: `Merged ${counted(others.length, 'claim')} into claim ${into}` },
      ['claim', 'article', 'source', 'tag', 'report'],
      (store) => {
        const { db, clock } = store;
        assertClaims(db, [into, ...others]);
        const passages = mergeClaims(db, into, others, clock().toISOString());
        mergeClaimsInReports(store, into, others, passages);
        dropUnusedTags(db);
      },
    ).acted;
  },
  'claim.split': (context, { claimId: from, evidenceIds, statement }) => {
    const moved = [...new Set(evidenceIds)];
    const label = (claimId: number) =>
      `Moved ${counted(moved.length, 'passage')} of claim ${from} to new claim ${claimId}`;
    const { acted, value } = runAct(
      context,
      { kind: 'claim.split', label },
      ['claim', 'article', 'source', 'tag', 'report'],
      (store) => {
        assertClaims(store.db, [from]);
        assertEvidence(store.db, moved);
        return splitClaim(store, from, moved, statement);
      },
    );
    return { ...acted, claimId: value };
  },
  'claim.delete': async (context, { claimIds }, signal) =>
    runActInTurns(
      context,
      {
        kind: 'claim.delete',
        label: (passages: number) =>
          `Removed ${namedClaims(claimIds)}${passages ? ` and ${counted(passages, 'passage')}` : ''}`,
      },
      ['claim', 'article', 'source', 'tag', 'report'],
      async ({ db }, pace) => {
        assertClaims(db, claimIds);
        let passages = 0;
        const remove = (some: readonly number[]) => {
          passages += deleteClaims(db, some);
        };
        await eachInTurns(claimIds, remove, pace, DELETED_AT_ONCE);
        dropUnusedTags(db);
        return passages;
      },
      signal,
    ),
  'claim.relate': (context, { holds, ...relating }) => {
    const { claimId, relation, otherIds } = relating;
    if (otherIds.includes(claimId)) {
      throw new CollateError('bad-request', 'A claim cannot be related to itself. Nothing was changed.');
    }
    return runAct(
      context,
      { kind: 'claim.relate', label: relationLabel(claimId, relation, otherIds, holds) },
      ['claim', 'report'],
      ({ db }) => {
        assertClaims(db, [claimId, ...otherIds]);
        const changed = holds ? relateClaims(db, relating) : unrelateClaims(db, relating);
        // Thrown, it is no act: redo is kept, and undo does not take back what was done before.
        if (changed === 0)
          throw new CollateError(
            'conflict',
            `That is ${holds ? 'stated already' : 'not stated'}. Nothing was changed.`,
          );
      },
    ).acted;
  },
  'claim.list': async (context, { text, sort, offset, limit, ...filter }, signal) => {
    const { db } = context.archive();
    const pace = paceOf(db, signal);
    const all = claimStatements(db, filter, sort);
    const found = text.trim() === '' ? all : await holdingWords(text, all, pace);
    const shown = found.slice(offset, offset + limit).map((claim) => claim.claimId);
    return { total: found.length, claims: await claimsInTurns(db, shown, pace) };
  },
  'claim.get': async (context, { claimId, ...page }, signal) => {
    const { db } = context.archive();
    const evidence = await evidenceInTurns(db, evidenceIdsOfClaims(db, [claimId], page), paceOf(db, signal));
    return {
      claim: claimById(db, claimId),
      evidence,
      grades: gradesOfClaim(db, claimId),
      relations: relationsOf(db, claimId).map((each) => ({
        relation: each.relation,
        claim: claimById(db, each.claimId),
      })),
    };
  },
  'claim.history': (context, { claimId, limit }) => actsAbout(context.archive().db, 'claim', claimId, limit),
  'claim.shared': (context, { articleIds }) => claimsOfArticles(context.archive().db, [...new Set(articleIds)]),
  'claim.match': (context, params, signal) => context.archive().search.ask('match', params, signal),
  'claim.near': async (context, { text, limit }, signal) => {
    const { db } = context.archive();
    const near = await statementsFor(text, claimStatements(db, {}, 'newest'), limit, paceOf(db, signal));
    return {
      claims: claimsById(
        db,
        near.map((claim) => claim.claimId),
      ),
    };
  },
} satisfies Partial<Handlers>;

/** Adds the evidence and marks its articles as read, since marking a passage implies reading its article. */
function addAllEvidence(store: Store, claimId: number, evidence: readonly NewEvidence[]): number[] {
  const ids = evidence.map((each) => addEvidence(store, claimId, each));
  setRead(
    store.db,
    evidence.map((each) => each.articleId),
    true,
    store.clock().toISOString(),
  );
  return ids;
}

function relationLabel(claimId: number, relation: ClaimRelation, otherIds: readonly number[], holds: boolean): string {
  const words = `claim ${claimId} ${CLAIM_RELATION_WORDS[relation]} ${namedClaims(otherIds)}`;
  return holds ? `Stated that ${words}` : `No longer stated that ${words}`;
}

function namedClaims(claimIds: readonly number[]): string {
  return claimIds.length === 1 ? `claim ${claimIds[0]}` : counted(claimIds.length, 'claim');
}

function assertUnchanged(claims: readonly Claim[], over: { statement?: string; note?: string }): void {
  const { statement, note } = over;
  const changed = claims.find(
    (claim) => (statement ?? claim.statement) !== claim.statement || (note ?? claim.note) !== claim.note,
  );
  if (changed) throw changedElsewhere(`Claim ${changed.claimId}`);
}
