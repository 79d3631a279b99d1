import { z } from 'zod';
import { method } from '../method.ts';
import { Act } from '../model/archive.ts';
import { Edition } from '../model/articles/edition.ts';
import { Acted, Count, Id, Limit, LongWords, ShortWords } from '../model/common.ts';
import {
  Origin,
  OriginHead,
  OriginMember,
  OriginProposal,
  PartialCopy,
  PROPOSAL_STATES,
} from '../model/origins/origin.ts';

/** The number of columns in one page of a comparison. */
const MOST_WITNESSES = 24;
const ids = z.array(Id).min(1).max(10_000);
const After = z.number().int().min(0).default(0);

export const originMethods = {
  'origin.get': method('read', 'An origin and its articles.', z.object({ originId: Id }), z.object({ origin: Origin })),
  'origin.list': method(
    'read',
    'Origins of several articles, largest first; `articles` and `origins` count the whole archive.',
    z.object({ after: After, limit: Limit }),
    z.object({ heads: z.array(OriginHead), total: Count, articles: Count, origins: Count, waiting: Count }),
  ),
  'origin.words': method(
    'read',
    "What each of an origin's articles shares with the first one and what it added, earliest published first.",
    z.object({ originId: Id, after: After, limit: Limit }),
    z.object({ firstId: Id, members: z.array(OriginMember), next: Count.nullable() }),
  ),
  'origin.edition': method(
    'read',
    "The first article's words by paragraph, how a page of the origin's other articles read there, and what these added.",
    z.object({
      originId: Id,
      after: After,
      limit: z.number().int().min(1).max(MOST_WITNESSES).default(MOST_WITNESSES),
    }),
    z.object({ edition: Edition }),
  ),
  'origin.splitEffect': method(
    'read',
    'What would change if these articles had an origin of their own: the claims whose number of origins would differ.',
    z.object({ articleIds: ids }),
    z.object({
      claims: z.array(z.object({ claimId: Id, statement: z.string(), now: Count, after: Count })),
      total: Count,
    }),
  ),
  'origin.history': method(
    'read',
    'What was done to the origin of these articles, newest first.',
    z.object({ originId: Id, limit: Limit }),
    z.object({ acts: z.array(Act) }),
  ),
  'origin.partial': method(
    'read',
    'Passages that an article shares with articles of other origins.',
    z.object({ articleId: Id }),
    z.object({ copies: z.array(PartialCopy) }),
  ),
  'origin.join': method(
    'act',
    'Join these articles under one origin.',
    z.object({ articleIds: ids, name: ShortWords.optional(), reason: LongWords.default('') }),
    Acted,
  ),
  'origin.split': method(
    'act',
    'Give these articles an origin of their own, which also counts for passages that an earlier article has.',
    z.object({ articleIds: ids, reason: LongWords.default('') }),
    Acted,
  ),
  'origin.ownPassages': method(
    'act',
    'Decide whether what an article shares with the origin of an earlier one counts for its own origin.',
    z.object({ articleId: Id, otherId: Id, own: z.boolean() }),
    Acted,
  ),
  'origin.proposals': method(
    'read',
    'Origins proposed because of agency credits and relays: all, or those of an article or an origin.',
    z.object({
      state: z.enum(PROPOSAL_STATES).default('open'),
      articleId: Id.optional(),
      originId: Id.optional(),
      after: After,
      limit: Limit,
    }),
    z.object({ proposals: z.array(OriginProposal), total: Count }),
  ),
  'origin.accept': method(
    'act',
    'Move the articles of these proposals, and all that share their origins, to the proposed origins.',
    z.object({ proposalIds: ids, reason: LongWords.default('') }),
    Acted,
  ),
  'origin.refuse': method('act', 'Refuse these proposals.', z.object({ proposalIds: ids }), Acted),
};
