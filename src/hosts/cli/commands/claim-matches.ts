import type { ParamsIn } from '../../../contract/methods.ts';
import type { ClaimMatch } from '../../../contract/model/claims/claim.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { type Command, idFrom, UsageError } from '../command.ts';
import { linesOfFile } from '../lines-of-file.ts';

type GivenClaim = ParamsIn<'claim.import'>['claims'][number];

/** As many as the engine gives. */
const MOST_MATCHES = 50;

export const claimMatchCommand: Command = {
  name: 'claim match',
  usage: 'collate claim match TEXT [--limit N] | collate claim match --batch FILE [--limit N]',
  summary:
    'The claims that a passage resembles, with a score and why; --batch prints one line of JSON for each line of a file, which is a text or {id, text}.',
  json: '{matches: [{claimId, externalId, statement, score, proposed, reason}]}; with --batch also the id of each line that has one',
  archive: 'read',
  words: Infinity,
  options: { limit: { type: 'string' }, batch: { type: 'string' } },
  run: async ({ engine, path, answer }, words, options) => {
    const limit = options.limit === undefined ? 5 : idFrom(options.limit as string, '--limit');
    if (limit > MOST_MATCHES) throw new UsageError(`--limit must be at most ${MOST_MATCHES}.`);
    const matched = (text: string) => engine.call('claim.match', { text, limit });
    if (options.batch !== undefined) {
      for (const line of linesOfFile(path(options.batch as string))) {
        const { text, ...id } = passageFrom(line);
        process.stdout.write(`${JSON.stringify({ ...id, ...(await matched(text)) })}\n`);
      }
      return 0;
    }
    if (words.length === 0) throw new UsageError('Give the words of the passage.');
    const result = await matched(words.join(' '));
    answer(result, () => inWords(result.matches));
    return 0;
  },
};

function passageFrom(line: string): { id?: string | number; text: string } {
  const { id, text } = objectFrom(line) ?? {};
  if (typeof text !== 'string') return { text: line };
  return typeof id === 'string' || typeof id === 'number' ? { id, text } : { text };
}

/** Ids of posts have more digits than a number in JavaScript holds: two of them would become one. */
const wholeId = (key: string, value: unknown, { source }: { source?: string } = {}): unknown =>
  key === 'id' && typeof value === 'number' && !Number.isSafeInteger(value) ? source : value;

function objectFrom(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line, wholeId);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function inWords(matches: readonly ClaimMatch[]): string {
  const proposed = matches.filter((match) => match.proposed);
  const first = proposed.length > 0 ? '' : `No claim is close enough to be proposed.\n`;
  return `${first}${matches.map(({ claimId, statement, score, reason }) => `${claimId}  ${score.toFixed(2)}  ${statement}\n    ${reason}`).join('\n')}`;
}

export const claimImportCommand: Command = {
  name: 'claim import',
  usage: 'collate claim import FILE.jsonl',
  summary:
    'Create claims from a file, one on each line as JSON, in one act; one whose id is here already stays as it is.',
  json: '{actId, label, added, known, bad: [{line, message}]}',
  archive: 'made',
  words: 1,
  options: {},
  assertTyped: ([file], _options, path) => {
    if (file === undefined) throw new UsageError('Name the file.');
    linesOfFile(path(file));
  },
  run: async ({ engine, path, answer, say }, [file]) => {
    const claims: GivenClaim[] = [];
    const statements = new Map<string, string>();
    const bad: { line: number; message: string }[] = [];
    for (const [at, line] of linesOfFile(path(file as string)).entries()) {
      const claim = line.trim() === '' ? null : claimFrom(line, statements);
      if (typeof claim === 'string') bad.push({ line: at + 1, message: claim });
      else if (claim) claims.push(claim);
    }
    for (const { line, message } of bad) say(`Line ${line}: ${message}`);
    const imported = claims.length > 0 ? await engine.call('claim.import', { claims }) : NOTHING;
    answer(
      { ...imported, bad },
      () => `${counted(imported.added, 'claim')} imported, ${imported.known} were here already.`,
    );
    return bad.length > 0 ? 1 : 0;
  },
};

const NOTHING = { actId: null, label: '', added: 0, known: 0 };

/** @param statements of the lines before, by their ids; this one is added @returns what is wrong with the line, if it is no claim */
function claimFrom(line: string, statements: Map<string, string>): GivenClaim | string {
  const given = objectFrom(line);
  if (!given) return 'This is not a JSON object.';
  const { id, statement, note = '' } = given;
  if ((typeof id !== 'string' && typeof id !== 'number') || String(id).trim() === '') return 'It has no "id".';
  if (String(id).length > 1_000) return 'Its "id" is longer than 1,000 characters.';
  if (typeof statement !== 'string' || statement.trim() === '') return 'It has no "statement".';
  if (statement.trim().length > 4_000) return 'Its "statement" is longer than 4,000 characters.';
  if (typeof note !== 'string') return 'Its "note" is no text.';
  if (note.length > 20_000) return 'Its "note" is longer than 20,000 characters.';
  const before = statements.get(String(id));
  if (before !== undefined && before !== statement) return `A line before has its "id" (${id}), and another statement.`;
  statements.set(String(id), statement);
  return { externalId: String(id), statement, note };
}
