import { CollateError } from '../../contract/errors.ts';
import type { Handlers } from '../context.ts';
import { articleHeads, assertArticles } from '../store/articles.ts';
import {
  addOrigin,
  articlesBesideThese,
  earliestOrigin,
  originById,
  ownOriginName,
  putUnderOrigin,
  renameOrigin,
  UNKNOWN_SOURCE,
} from '../store/origins.ts';
import { countOf, runAct } from './run-act.ts';

const CHANGES = ['origin', 'article', 'claim', 'report'] as const;

export const originHandlers = {
  'origin.get': (context, { originId }) => ({ origin: originById(context.archive().db, originId) }),
  'origin.join': (context, { articleIds, name, reason }) =>
    runAct(
      context,
      { kind: 'origin.join', label: (articles: number) => `Joined ${countOf(articles, 'article')} under one origin` },
      CHANGES,
      ({ db }) => {
        assertArticles(db, articleIds);
        // What already shares an origin with one of these shares it with all of them now.
        const all = articlesBesideThese(db, articleIds);
        const earliest = earliestOrigin(db, articleIds);
        putUnderOrigin(db, all, earliest.originId);
        renameOrigin(db, earliest.originId, name ?? earliest.name, reason);
        return all.length;
      },
    ).acted,
  'origin.split': (context, { articleIds, reason }) =>
    runAct(
      context,
      { kind: 'origin.split', label: `Gave ${countOf(articleIds.length, 'article')} an origin of their own` },
      CHANGES,
      (store) => {
        assertArticles(store.db, articleIds);
        const [first, ...rest] = articleHeads(store.db, [...new Set(articleIds)]);
        if (first?.originArticles === rest.length + 1 && rest.every((each) => each.originId === first.originId)) {
          throw new CollateError('bad-request', 'No other article rests on this origin. Nothing was changed.');
        }
        putUnderOrigin(
          store.db,
          articleIds,
          addOrigin(store, { name: ownOriginName(first?.source ?? UNKNOWN_SOURCE), reason }),
        );
      },
    ).acted,
} satisfies Partial<Handlers>;
