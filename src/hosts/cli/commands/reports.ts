import { writeFile } from 'node:fs/promises';
import { ANNEXES, NOTE_PARTS, NOTE_PLACES, type ReportFinding } from '../../../contract/model/reports/report.ts';
import { EXPORT_FORMATS, REPORT_LANGUAGES, TLP_MARKINGS } from '../../../contract/model/values.ts';
import { assertNoArchive, type Engine, writtenWhole } from '../../../engine/engine.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { allPages } from '../all-pages.ts';
import { type Command, idFrom, idsListed, oneOf, UsageError } from '../command.ts';

export const reportDraftCommand: Command = {
  name: 'report draft',
  usage: 'collate report draft --claims all|ID,… --title T',
  summary: 'Draft a report from claims.',
  json: '{reportId}',
  archive: 'needed',
  words: 0,
  options: { claims: { type: 'string' }, title: { type: 'string' } },
  run: async ({ engine, answer }, _words, options) => {
    const title = (options.title as string | undefined)?.trim();
    if (!title) throw new UsageError('Give the report a --title.');
    const { reportId } = await engine.call('report.draft', {
      title,
      claimIds: await chosenClaims(engine, options.claims as string),
    });
    answer({ reportId }, () => `Report ${reportId} drafted.`);
    return 0;
  },
};

const MOST_CLAIMS = 500;

async function chosenClaims(engine: Engine, typed: string | undefined): Promise<number[]> {
  if (!typed) throw new UsageError('Choose claims with --claims all or --claims ID,ID.');
  if (typed !== 'all') return idsListed(typed, '--claims');
  const { claims, total } = await engine.call('claim.list', { sort: 'oldest', limit: MOST_CLAIMS });
  if (total === 0) throw new UsageError('There are no claims yet.');
  if (total > MOST_CLAIMS)
    throw new UsageError(
      `There are ${total} claims, and a report takes at most ${MOST_CLAIMS}. Name them by their IDs.`,
    );
  return claims.map((claim) => claim.claimId);
}

export const reportExportCommand: Command = {
  name: 'report export',
  usage:
    'collate report export REPORT --format docx|pdf|html|md|bundle --out FILE [--place footnotes|endnotes|brackets] [--notes words,translation,speaker,original|none] [--annexes sources,matrix,differences|none] [--language LANGUAGE] [--tlp MARKING]',
  summary:
    'Write a report as a file, with a choice of where its notes are and what they give, what follows the report, the language of its fixed words, and its marking.',
  json: '{reportId, format, file, bytes, mediaType, leftOut}',
  archive: 'read',
  words: 1,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    place: { type: 'string' },
    notes: { type: 'string' },
    annexes: { type: 'string' },
    language: { type: 'string' },
    tlp: { type: 'string' },
  },
  run: async ({ engine, path, signal, answer }, words, options) => {
    const reportId = idFrom(words[0], 'REPORT');
    const format = oneOf(options.format as string, EXPORT_FORMATS, '--format');
    if (!options.out) throw new UsageError('Name the file to write with --out.');
    const file = path(options.out as string);
    assertNoArchive(file);
    const { bytes, mediaType, leftOut } = await engine.call('report.export', {
      reportId,
      format,
      ...exportChoices(options),
    });
    await writtenWhole(file, (part) => writeFile(part, bytes, { signal }));
    answer({ reportId, format, file, bytes: bytes.length, mediaType, leftOut }, () =>
      [`${file}, ${counted(bytes.length, 'byte')}`, ...leftOut].join('\n'),
    );
    return 0;
  },
};

function exportChoices({ place, notes, annexes, language, tlp }: Record<string, unknown>) {
  return {
    ...(place === undefined ? {} : { place: oneOf(place as string, NOTE_PLACES, '--place') }),
    ...(notes === undefined ? {} : { notes: someOf(notes as string, NOTE_PARTS, '--notes') }),
    ...(annexes === undefined ? {} : { annexes: someOf(annexes as string, ANNEXES, '--annexes') }),
    ...(language === undefined ? {} : { language: oneOf(language as string, REPORT_LANGUAGES, '--language') }),
    ...(tlp === undefined ? {} : { tlp: oneOf(tlp as string, TLP_MARKINGS, '--tlp') }),
  };
}

/** Parses a comma-separated list of words; "none" means an empty list. */
function someOf<T extends string>(typed: string, list: readonly T[], what: string): T[] {
  return typed === 'none' ? [] : typed.split(',').map((word) => oneOf(word.trim(), list, what));
}

export const reportListCommand: Command = {
  name: 'report list',
  usage: 'collate report list',
  summary: 'The archive’s reports.',
  json: '{reports}',
  archive: 'read',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const page = (offset: number) => engine.call('report.list', { offset });
    const first = await page(0);
    const reports = await allPages(first.reports, first.total, async (offset) => (await page(offset)).reports);
    answer({ reports }, () => reports.map((report) => `${report.reportId}  ${report.title}`).join('\n'));
    return 0;
  },
};

export const reportCheckCommand: Command = {
  name: 'report check',
  usage: 'collate report check REPORT',
  summary: 'The check before export; status 1 if a quotation is not in its article.',
  json: '{findings: [{check, severity, message, why, blockId, evidenceIds, offers?}], held}',
  archive: 'read',
  words: 1,
  options: {},
  run: async ({ engine, answer }, words) => {
    const check = await engine.call('report.check', { reportId: idFrom(words[0], 'REPORT') });
    answer(check, () => [...check.findings.map(inWords), ...check.held.map((held) => `holds: ${held}`)].join('\n'));
    return check.findings.some(isBlocking) ? 1 : 0;
  },
};

const isBlocking = ({ severity }: ReportFinding) => severity === 'blocking';

/** What can be answered names its block, as `report answer` needs it. */
function inWords(finding: ReportFinding): string {
  const { message, why, blockId, offers } = finding;
  return `${isBlocking(finding) ? 'does not hold' : 'look'}: ${message} ${why}${offers ? ` (block ${blockId})` : ''}`;
}

export const reportAnswerCommand: Command = {
  name: 'report answer',
  usage: 'collate report answer REPORT BLOCK --take|--keep',
  summary:
    'Settle a finding of `report check` that has `offers`: --take puts the claim’s new words or passages into the block, --keep leaves it as it is.',
  json: '{reportId, blockId, took}',
  archive: 'needed',
  words: 2,
  options: { take: { type: 'boolean' }, keep: { type: 'boolean' } },
  run: async ({ engine, answer }, words, options) => {
    const reportId = idFrom(words[0], 'REPORT');
    const blockId = words[1];
    if (!blockId) throw new UsageError('Name the block, as `report check` does.');
    if (Boolean(options.take) === Boolean(options.keep)) throw new UsageError('Choose either --take or --keep.');
    const took = options.take === true;
    const { label } = await engine.call('report.answer', { reportId, blockId, take: took });
    answer({ reportId, blockId, took }, () => label);
    return 0;
  },
};
