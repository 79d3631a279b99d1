import { z } from 'zod';
import { method } from '../method.ts';
import { EvidenceInPlace } from '../model/articles/article.ts';
import { MOST_QUOTED, QuotedPlace } from '../model/articles/quoted-place.ts';
import { Acted, Id, Ids, Limit, Span } from '../model/common.ts';
import { REMOVES, STANCES } from '../model/values.ts';

const remove = z.union(REMOVES.map((r) => z.literal(r)));

export const NewEvidence = QuotedPlace.extend({
  stance: z.enum(STANCES).default('supports'),
  speaker: z.string().max(500).nullable().default(null),
  remove: remove.default(0),
  note: z.string().max(20_000).default(''),
  translation: z.string().min(1).max(20_000).nullable().default(null),
});

export const evidenceMethods = {
  'evidence.add': method(
    'act',
    'Add a passage to a claim, or mark it without one.',
    NewEvidence.extend({ claimId: Id.nullable() }),
    Acted.extend({ evidenceId: Id }),
  ),
  'evidence.update': method(
    'act',
    'Change stance, speaker, remove, note, translation or claim of evidence. `over` is what these replace, and the words that were translated (`exact`); refused with `conflict` if they read differently by now.',
    z.object({
      evidenceIds: z.array(Id).min(1).max(1_000),
      claimId: Id.optional(),
      stance: z.enum(STANCES).optional(),
      speaker: z.string().max(500).nullable().optional(),
      remove: remove.optional(),
      note: z.string().max(20_000).optional(),
      translation: z.string().min(1).max(20_000).nullable().optional(),
      over: z
        .object({
          exact: z.string().max(MOST_QUOTED),
          speaker: z.string().max(500).nullable(),
          note: z.string().max(20_000),
          translation: z.string().max(20_000).nullable(),
        })
        .partial()
        .optional(),
    }),
    Acted,
  ),
  'evidence.move': method(
    'act',
    'Point evidence at other words of the current text; a translation of different words is deleted.',
    QuotedPlace.extend({ evidenceId: Id }),
    Acted,
  ),
  'evidence.refusePlace': method(
    'act',
    'Refuse a place proposed for evidence; with no place left it is orphaned.',
    Span.extend({ evidenceId: Id }),
    Acted,
  ),
  'evidence.remove': method('act', 'Remove evidence.', z.object({ evidenceIds: Ids.min(1) }), Acted),
  'evidence.get': method(
    'read',
    'Evidence with its place, in the order given.',
    z.object({ evidenceIds: z.array(Id).max(1_000) }),
    z.object({ evidence: z.array(EvidenceInPlace) }),
  ),
  'evidence.unplaced': method(
    'read',
    'Evidence whose words moved or vanished when its article was reread: with close candidates, or with none.',
    z.object({ after: z.number().int().min(0).default(0), limit: Limit }),
    z.object({ evidence: z.array(EvidenceInPlace), next: Id.nullable() }),
  ),
};
