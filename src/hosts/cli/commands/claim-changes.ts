import { CLAIM_KINDS, CLAIM_STATUSES } from '../../../contract/model/values.ts';
import { type Command, idFrom, idsFrom, oneOf, UsageError } from '../command.ts';

export const claimUpdateCommand: Command = {
  name: 'claim update',
  usage: 'collate claim update CLAIM… [--statement WORDS] [--kind K] [--status S] [--note TEXT]',
  summary: 'Change the words, kind, status or note of claims.',
  json: '{actId, label}',
  archive: 'needed',
  words: Infinity,
  options: {
    statement: { type: 'string' },
    kind: { type: 'string' },
    status: { type: 'string' },
    note: { type: 'string' },
  },
  run: async ({ engine, answer }, words, { statement, kind, status, note }) => {
    if (statement === undefined && kind === undefined && status === undefined && note === undefined)
      throw new UsageError('Say what to change with --statement, --kind, --status or --note.');
    const acted = await engine.call('claim.update', {
      claimIds: idsFrom(words, 'CLAIM'),
      statement: statement as string | undefined,
      note: note as string | undefined,
      kind: kind === undefined ? undefined : oneOf(kind as string, CLAIM_KINDS, '--kind'),
      status: status === undefined ? undefined : oneOf(status as string, CLAIM_STATUSES, '--status'),
    });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};

export const claimMergeCommand: Command = {
  name: 'claim merge',
  usage: 'collate claim merge INTO CLAIM…',
  summary:
    'Merge claims into one, which takes over their evidence, tags, notes and relations, and their place in reports; the others are deleted.',
  json: '{actId, label}',
  archive: 'needed',
  words: Infinity,
  options: {},
  run: async ({ engine, answer }, [into, ...words]) => {
    const acted = await engine.call('claim.merge', { into: idFrom(into, 'INTO'), claimIds: idsFrom(words, 'CLAIM') });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};

export const claimSplitCommand: Command = {
  name: 'claim split',
  usage: 'collate claim split CLAIM EVIDENCE… --statement WORDS',
  summary:
    'Move passages of a claim to a new one, of its kind and with its tags; grades, notes and relations stay with the first.',
  json: '{actId, label, claimId}: the new one',
  archive: 'needed',
  words: Infinity,
  options: { statement: { type: 'string' } },
  run: async ({ engine, answer }, [one, ...words], options) => {
    const claimId = idFrom(one, 'CLAIM');
    const evidenceIds = idsFrom(words, 'EVIDENCE');
    const statement = (options.statement as string | undefined)?.trim();
    if (!statement) throw new UsageError('Say what the new claim states with --statement.');
    const acted = await engine.call('claim.split', { claimId, evidenceIds, statement });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};

export const claimDeleteCommand: Command = {
  name: 'claim delete',
  usage: 'collate claim delete CLAIM…',
  summary: 'Delete claims and their evidence; `undo` brings them back.',
  json: '{actId, label}',
  archive: 'needed',
  words: Infinity,
  options: {},
  run: async ({ engine, answer }, words) => {
    const acted = await engine.call('claim.delete', { claimIds: idsFrom(words, 'CLAIM') });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};
