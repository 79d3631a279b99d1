import {
  CLAIM_KINDS,
  CLAIM_RELATION_WORDS,
  CLAIM_RELATIONS,
  CREDIBILITIES,
  RELIABILITIES,
  STANCES,
} from '../../../contract/model/values.ts';
import type { Engine } from '../../../engine/engine.ts';
import { allPages } from '../all-pages.ts';
import { type Command, idFrom, oneOf, UsageError } from '../command.ts';
import { claimInWords, type PublicClaim, publicClaim, publicRelations } from '../public-claim.ts';
import { quotedPlace } from '../quoted-place.ts';

const evidenceOptions = {
  article: { type: 'string' },
  quote: { type: 'string' },
  nth: { type: 'string' },
  stance: { type: 'string' },
  speaker: { type: 'string' },
  remove: { type: 'string' },
  note: { type: 'string' },
} as const;

type Options = Record<string, string | boolean | undefined>;

async function evidenceFrom(engine: Engine, options: Options) {
  const quote = options.quote as string | undefined;
  if (!quote?.trim()) throw new UsageError('Give the exact words with --quote.');
  const nth = options.nth === undefined ? undefined : idFrom(options.nth as string, '--nth');
  const place = await quotedPlace(engine, idFrom(options.article as string, '--article'), quote, nth);
  return {
    ...place,
    stance: oneOf((options.stance as string) ?? 'supports', STANCES, '--stance'),
    speaker: (options.speaker as string) ?? null,
    remove: Number(oneOf((options.remove as string) ?? '0', ['0', '1', '2'], '--remove')) as 0 | 1 | 2,
    note: (options.note as string) ?? '',
  };
}

export const claimAddCommand: Command = {
  name: 'claim add',
  usage:
    'collate claim add STATEMENT [--kind K] [--article ID --quote "exact words" [--nth N] [--stance S] [--speaker NAME] [--remove N] [--note TEXT]]',
  summary: 'Create a claim, with a quotation as its first evidence.',
  json: '{claimId, evidenceId}',
  archive: 'needed',
  words: Infinity,
  options: { ...evidenceOptions, kind: { type: 'string' } },
  run: async ({ engine, answer }, words, options) => {
    const statement = words.join(' ').trim();
    if (!statement) throw new UsageError('Give the statement.');
    const isQuoted = Object.keys(evidenceOptions).some((name) => options[name] !== undefined);
    const evidence = isQuoted ? [await evidenceFrom(engine, options)] : [];
    const kind = oneOf((options.kind as string) ?? 'fact', CLAIM_KINDS, '--kind');
    const made = await engine.call('claim.create', { statement, kind, evidence });
    const value = { claimId: made.claimId, evidenceId: made.evidenceIds[0] ?? null };
    answer(value, () => `Claim ${value.claimId} created.`);
    return 0;
  },
};

export const evidenceAddCommand: Command = {
  name: 'evidence add',
  usage:
    'collate evidence add CLAIM --article ID --quote "exact words" [--nth N] [--stance S] [--speaker NAME] [--remove N] [--note TEXT]',
  summary: 'Add a quotation to a claim.',
  json: '{claimId, evidenceId}',
  archive: 'needed',
  words: 1,
  options: evidenceOptions,
  run: async ({ engine, answer }, words, options) => {
    const claimId = idFrom(words[0], 'CLAIM');
    const { evidenceId } = await engine.call('evidence.add', { claimId, ...(await evidenceFrom(engine, options)) });
    answer({ claimId, evidenceId }, () => `Evidence ${evidenceId} added to claim ${claimId}.`);
    return 0;
  },
};

export const evidenceTranslateCommand: Command = {
  name: 'evidence translate',
  usage: 'collate evidence translate EVIDENCE WORDS | --none',
  summary: 'Add your translation of a quotation, which reports print in their notes; --none removes it.',
  json: '{evidenceId, translation}',
  archive: 'needed',
  words: Infinity,
  options: { none: { type: 'boolean' } },
  run: async ({ engine, answer }, [id, ...words], options) => {
    const evidenceId = idFrom(id, 'EVIDENCE');
    const translation = words.join(' ').trim() || null;
    if ((translation === null) !== (options.none === true))
      throw new UsageError('Give the words of the translation, or --none.');
    await engine.call('evidence.update', { evidenceIds: [evidenceId], translation });
    const said = translation === null ? 'no longer has a translation' : 'is translated';
    answer({ evidenceId, translation }, () => `Evidence ${evidenceId} ${said}.`);
    return 0;
  },
};

export const claimListCommand: Command = {
  name: 'claim list',
  usage: 'collate claim list',
  summary: 'All claims with their evidence.',
  json: '{claims: [{claimId, externalId, statement, kind, status, credibility, relations: [{relation, claimId}], evidence: [{evidenceId, articleId, start, end, anchor, exact, translation, stance, speaker, remove}]}]}',
  archive: 'read',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const page = (offset: number) => engine.call('claim.list', { sort: 'oldest', offset, limit: 500 });
    const first = await page(0);
    const listed = await allPages(first.claims, first.total, async (offset) => (await page(offset)).claims);
    const claims: PublicClaim[] = [];
    for (const { claimId } of listed) claims.push(await wholeClaim(engine, claimId));
    answer({ claims }, () => claims.map(claimInWords).join('\n'));
    return 0;
  },
};

export const claimShowCommand: Command = {
  name: 'claim show',
  usage: 'collate claim show CLAIM…',
  summary: 'Claims with their evidence.',
  json: 'as `claim list`',
  archive: 'read',
  words: Infinity,
  options: {},
  run: async ({ engine, answer }, words) => {
    if (words.length === 0) throw new UsageError('Name a claim by its ID.');
    const claims: PublicClaim[] = [];
    for (const word of words) {
      claims.push(await wholeClaim(engine, idFrom(word, 'CLAIM')));
    }
    answer({ claims }, () => claims.map(claimInWords).join('\n'));
    return 0;
  },
};

async function wholeClaim(engine: Engine, claimId: number): Promise<PublicClaim> {
  const page = await engine.call('claim.get', { claimId });
  const { claim, evidence } = page;
  const { supports, disputes, mentions } = claim.passages;
  const evidenceFrom = async (offset: number) => (await engine.call('claim.get', { claimId, offset })).evidence;
  return publicClaim(page, await allPages(evidence, supports + disputes + mentions, evidenceFrom));
}

export const claimRelateCommand: Command = {
  name: 'claim relate',
  usage: 'collate claim relate CLAIM contradicts|depends-on|basis-of OTHER… [--undo]',
  summary: 'State how a claim is related to others; --undo states it no longer.',
  json: '{claimId, relations: [{relation, claimId}]}: as they are then',
  archive: 'needed',
  words: Infinity,
  options: { undo: { type: 'boolean' } },
  run: async ({ engine, answer }, [one, word, ...others], options) => {
    const claimId = idFrom(one, 'CLAIM');
    const relation = oneOf(word, CLAIM_RELATIONS, 'The second word');
    if (others.length === 0) throw new UsageError('Name the other claim by its ID.');
    const otherIds = others.map((other) => idFrom(other, 'OTHER'));
    await engine.call('claim.relate', { claimId, relation, otherIds, holds: options.undo !== true });
    const page = await engine.call('claim.get', { claimId });
    const relations = publicRelations(page.relations);
    answer({ claimId, relations }, () =>
      relations.length === 0
        ? `Claim ${claimId} is not related to another.`
        : relations
            .map((each) => `Claim ${claimId} ${CLAIM_RELATION_WORDS[each.relation]} claim ${each.claimId}.`)
            .join('\n'),
    );
    return 0;
  },
};

export const gradeCommand: Command = {
  name: 'grade',
  usage: 'collate grade source|claim ID VALUE --reason WHY [--from DAY] [--by NAME] [--override]',
  summary: 'Grade the reliability of a source (A–F) or the credibility of a claim (1–6); "none" removes the grade.',
  json: '{sourceId or claimId, value, reason}',
  archive: 'needed',
  words: 3,
  options: {
    reason: { type: 'string' },
    from: { type: 'string' },
    by: { type: 'string' },
    override: { type: 'boolean' },
  },
  run: async ({ engine, answer }, [what, id, value], options) => {
    const reason = (options.reason as string | undefined)?.trim();
    if (!reason) throw new UsageError('Say why with --reason.');
    const given = { reason, holdsFrom: (options.from as string) ?? null, by: (options.by as string) ?? '' };
    const target = oneOf(what, ['source', 'claim'], 'The first word');
    const targetId = idFrom(id, 'ID');
    if (target === 'source') {
      const grade = value === 'none' ? null : oneOf(value, RELIABILITIES, 'VALUE');
      await engine.call('grade.source', { sourceId: targetId, value: grade, ...given });
    } else {
      const grade = value === 'none' ? null : oneOf(value, CREDIBILITIES, 'VALUE');
      await engine.call('grade.claim', {
        claimId: targetId,
        value: grade,
        ...given,
        override: options.override === true,
      });
    }
    answer(
      { [`${target}Id`]: targetId, value: value === 'none' ? null : value, reason },
      () => `Graded ${target} ${targetId}: ${value}.`,
    );
    return 0;
  },
};

export const readCommand: Command = {
  name: 'read',
  usage: 'collate read ARTICLE… [--undo]',
  summary: 'Mark articles as read; --undo marks them as unread.',
  json: '{articles}: how many',
  archive: 'needed',
  words: Infinity,
  options: { undo: { type: 'boolean' } },
  run: async ({ engine, answer, say }, words, options) => {
    if (words.length === 0) throw new UsageError('Name an article by its ID.');
    const articleIds = words.map((word) => idFrom(word, 'ARTICLE'));
    const { articles } = await engine.call('article.markRead', { articleIds, read: options.undo !== true });
    answer({ articles }, () => `${articles} marked.`);
    const missing = new Set(articleIds).size - articles;
    if (missing > 0) say(`${missing} not marked: there is no such article in this archive.`);
    return missing > 0 ? 1 : 0;
  },
};
