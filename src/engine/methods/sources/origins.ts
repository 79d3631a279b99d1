import { CollateError } from '../../../contract/errors.ts';
import { ownOriginName, UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { OriginMember } from '../../../contract/model/origins/origin.ts';
import { readWords } from '../../../text/copies/read-words.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { firstMember, furtherMember } from '../../compare/origin-member.ts';
import type { Handlers } from '../../context.ts';
import { actsOnOrigin } from '../../store/acts/act-log.ts';
import { articleHeads, assertArticles } from '../../store/articles/articles.ts';
import { currentText } from '../../store/articles/revisions.ts';
import { decideArticles, decideOrigins, nameAfterFirst } from '../../store/origins/origin-groups.ts';
import {
  acceptedCredits,
  originProposals,
  proposalsById,
  setProposalState,
} from '../../store/origins/origin-proposals.ts';
import { countUngrouped } from '../../store/origins/origin-queue.ts';
import {
  addOrigin,
  articlesOfOrigin,
  articlesSharingOrigin,
  changedBySplit,
  claimsCounting,
  earliestOrigin,
  noSuchOrigin,
  originById,
  originByName,
  originCounts,
  putUnderOrigin,
  renameOrigin,
  sharedOriginHeads,
} from '../../store/origins/origins.ts';
import {
  markAllPassagesOwn,
  markPassagesOwn,
  partialCopies,
  unmarkPassagesOwn,
} from '../../store/origins/partial-copies.ts';
import { eachInTurns, inTurns, paceOf } from '../../store/pace.ts';
import { comparedArticles } from '../comparing/compared-articles.ts';
import { runAct, runActInTurns } from '../run-act.ts';

/** At most this many claims are listed; the rest are only counted. */
const MOST_CLAIMS = 50;
/** Each passage of a claim may have to be looked for among thousands of copies. */
const CLAIMS_AT_ONCE = 10;
const COUNTED_AT_ONCE = 2_000;
const HEADS_AT_ONCE = 200;

const CHANGES = ['origin', 'article', 'claim', 'report'] as const;

export const originHandlers = {
  'origin.get': async (context, { originId }, signal) => {
    const { db } = context.archive();
    const origin = originById(db, originId);
    const heads = (some: readonly number[]) => articleHeads(db, some);
    const articles = await inTurns(articlesOfOrigin(db, origin.originId), HEADS_AT_ONCE, heads, paceOf(db, signal));
    return { origin: { ...origin, articles } };
  },
  'origin.list': (context, { after, limit }) => {
    const { db } = context.archive();
    const { shared, articles, origins } = originCounts(db);
    return {
      heads: sharedOriginHeads(db, after, limit),
      total: shared,
      articles,
      origins,
      waiting: countUngrouped(db),
    };
  },
  'origin.words': async (context, { originId, after, limit }, signal) => {
    const { db } = context.archive();
    const pace = paceOf(db, signal);
    const ids = articlesOfOrigin(db, originId);
    const [firstId] = ids;
    if (firstId === undefined) throw noSuchOrigin(originId);
    const first = readWords(currentText(db, firstId));
    const members: OriginMember[] = [];
    const page = ids.slice(after, after + limit);
    const credited = acceptedCredits(db, page);
    for (const articleId of page) {
      const member =
        articleId === firstId
          ? firstMember(articleId, first)
          : furtherMember(articleId, readWords(currentText(db, articleId)), first);
      members.push({ ...member, credited: credited.has(articleId) });
      // Long articles take milliseconds each.
      await pace();
    }
    return { firstId, members, next: after + limit < ids.length ? after + limit : null };
  },
  'origin.edition': async (context, { originId, after, limit }, signal) => {
    const { db, comparing } = context.archive();
    const [firstId, ...others] = articlesOfOrigin(db, originId);
    if (firstId === undefined) throw noSuchOrigin(originId);
    const [first, ...page] = comparedArticles(db, [firstId, ...others.slice(after, after + limit)]);
    if (!first) throw noSuchOrigin(originId);
    const edition = await comparing.edition([first, ...page], signal);
    return { edition: { ...edition, others: others.length } };
  },
  'origin.splitEffect': async (context, { articleIds }, signal) => {
    const { db } = context.archive();
    const pace = paceOf(db, signal);
    const counting = await inTurns(articleIds, COUNTED_AT_ONCE, (some) => claimsCounting(db, some), pace);
    const claimIds = [...new Set(counting)].sort((a, b) => a - b);
    const split = new Set(articleIds);
    const effect = (some: readonly number[]) => changedBySplit(db, split, some);
    const claims = await inTurns(claimIds, CLAIMS_AT_ONCE, effect, pace);
    return { claims: claims.slice(0, MOST_CLAIMS), total: claims.length };
  },
  'origin.history': (context, { originId, limit }) => ({
    acts: actsOnOrigin(context.archive().db, originId, limit),
  }),
  'origin.partial': (context, { articleId }) => {
    const { db } = context.archive();
    assertArticles(db, [articleId]);
    return { copies: partialCopies(db, articleId) };
  },
  'origin.join': async (context, { articleIds, name, reason }, signal) =>
    runActInTurns(
      context,
      { kind: 'origin.join', label: (articles: number) => `Joined ${counted(articles, 'article')} under one origin` },
      CHANGES,
      async ({ db, clock }, pace) => {
        assertArticles(db, articleIds);
        // Articles that already share an origin with one of these now share it with all of them.
        const all = articlesSharingOrigin(db, articleIds);
        const earliest = earliestOrigin(db, articleIds);
        await eachInTurns(all, (some) => putUnderOrigin(db, some, earliest.originId), pace);
        renameOrigin(db, earliest.originId, name ?? earliest.name, reason);
        if (name === undefined) nameAfterFirst(db, earliest.originId);
        const at = clock().toISOString();
        await eachInTurns(all, (some) => decideArticles(db, some, at), pace);
        return all.length;
      },
      signal,
    ),
  'origin.split': async (context, { articleIds, reason }, signal) =>
    runActInTurns(
      context,
      { kind: 'origin.split', label: `Gave ${counted(articleIds.length, 'article')} an origin of their own` },
      CHANGES,
      async (store, pace) => {
        assertArticles(store.db, articleIds);
        const at = store.clock().toISOString();
        const heads = articleHeads(store.db, [...new Set(articleIds)]);
        const [first, ...rest] = heads;
        const isAlone =
          first?.originArticles === rest.length + 1 && rest.every((each) => each.originId === first.originId);
        // An article with an origin of its own owns all of its words, including those found in an earlier article.
        let copies = 0;
        const own = (some: readonly number[]) => {
          copies += markAllPassagesOwn(store.db, some, articleIds, at);
        };
        await eachInTurns(articleIds, own, pace);
        if (isAlone && copies === 0) {
          throw new CollateError(
            'bad-request',
            'No other article rests on this origin, and no passage counts for another. Nothing was changed.',
          );
        }
        // Those that stay are decided as well: they are not copies of these articles.
        const decided = articlesSharingOrigin(store.db, articleIds);
        await eachInTurns(decided, (some) => decideArticles(store.db, some, at), pace);
        if (isAlone && reason !== '') renameOrigin(store.db, first.originId, first.originName, reason);
        if (isAlone) return;
        const originId = addOrigin(store, { name: ownOriginName(first?.source ?? UNKNOWN_SOURCE), reason });
        await eachInTurns(articleIds, (some) => putUnderOrigin(store.db, some, originId), pace);
        // Those that stay may have been named after one of these.
        for (const each of new Set([originId, ...heads.map((head) => head.originId)])) nameAfterFirst(store.db, each);
      },
      signal,
    ),
  'origin.ownPassages': (context, { articleId, otherId, own }) =>
    runAct(
      context,
      {
        kind: 'origin.ownPassages',
        label: own
          ? 'Counted shared passages for the article’s own origin'
          : 'Counted shared passages for the earlier article’s origin',
      },
      CHANGES,
      ({ db, clock }) => {
        assertArticles(db, [articleId, otherId]);
        if (own) markPassagesOwn(db, articleId, otherId, clock().toISOString());
        else unmarkPassagesOwn(db, articleId, otherId);
      },
    ).acted,
  'origin.proposals': (context, { after, limit, ...filter }) =>
    originProposals(context.archive().db, filter, after, limit),
  'origin.accept': (context, { proposalIds, reason }) =>
    runAct(
      context,
      {
        kind: 'origin.accept',
        label: (articles: number) =>
          `Moved ${counted(articles, 'article')} to the origin ${articles === 1 ? 'it names' : 'they name'}`,
      },
      CHANGES,
      (store) => {
        const { db, clock } = store;
        const moved = new Set<number>();
        for (const { articleId, name } of proposalsById(db, proposalIds)) {
          const beside = articlesSharingOrigin(db, [articleId]);
          putUnderOrigin(db, beside, originByName(db, name) ?? addOrigin(store, { name, reason }));
          decideOrigins(db, beside, clock().toISOString());
          for (const id of beside) moved.add(id);
        }
        setProposalState(db, proposalIds, 'accepted');
        return moved.size;
      },
    ).acted,
  'origin.refuse': (context, { proposalIds }) =>
    runAct(
      context,
      { kind: 'origin.refuse', label: `Rejected ${counted(proposalIds.length, 'proposed origin')}` },
      ['origin'],
      ({ db }) => {
        proposalsById(db, proposalIds);
        setProposalState(db, proposalIds, 'refused');
      },
    ).acted,
} satisfies Partial<Handlers>;
