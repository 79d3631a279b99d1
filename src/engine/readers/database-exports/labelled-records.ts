/** Exports whose records are labelled lines around the text (ProQuest, EBSCOhost, Gale, NewsBank) → their documents. */
import { endsSentence, oneLine } from '../../extract/plain-text/plain-text.ts';
import { type ExportItem, NO_ITEM } from './export-item.ts';
import { type FieldKind, LABELLED_DATABASES, type LabelledDatabase, RECORD_NUMBER } from './labelled-databases.ts';

export interface LabelledExport {
  readonly database: string;
  /** Null: a document without any field. */
  readonly items: readonly (ExportItem | null)[];
}

/**
 * Null if the texts, lines or paragraphs, are not such an export: one record proves the database, and the others may
 * lack what proves it.
 */
export function labelledExport(texts: readonly string[]): LabelledExport | null {
  if (!texts.some((text) => RECORD_NUMBER.test(text))) return null;
  for (const database of LABELLED_DATABASES) {
    const blocks = texts.flatMap((text) => apart(text, database));
    const records = recordsIn(blocks, database);
    if (records.some(({ blocks }) => isProven(blocks, database)))
      return { database: database.name, items: records.flatMap((record) => itemsOf(record, database)) };
  }
  return null;
}

/** Whether a line begins a field or a record of such an export, whatever the line before it. */
export function isLabelledLine(line: string): boolean {
  return LABELLED_DATABASES.some((database) => isMark(line, database));
}

interface Block {
  readonly text: string;
  /** Lower case; null for a line without one. */
  readonly label: string | null;
  readonly value: string;
}

const LABEL = /^(\p{L}[\p{L}\p{M} ()&/・-]{0,44}?)\s?:(?=\s|$)/u;

/** "FULL TEXT", "ABSTRACT (ENGLISH)": a heading above what it names. */
const HEADING = /^(\p{Lu}[\p{Lu}\p{M} ]{3,24}?)(?: \(\p{Lu}{3,20}\))?(?=\n|$)/u;

function labelIn(line: string, { labels }: LabelledDatabase): string | null {
  const name = LABEL.exec(line)?.[1]?.toLowerCase();
  if (name !== undefined && Object.values(labels).some((names) => names.includes(name))) return name;
  const heading = HEADING.exec(line)?.[1]?.toLowerCase();
  return heading !== undefined && [...labels.text, ...labels.abstract].includes(heading) ? heading : null;
}

function valueIn(block: string): string {
  const [heading] = LABEL.test(block) ? [] : (HEADING.exec(block) ?? []);
  return block.slice(heading?.length ?? block.indexOf(':') + 1).trim();
}

function isMark(line: string, database: LabelledDatabase): boolean {
  const { between, closing, foot } = database;
  return between.test(line) || closing.test(line) || foot?.test(line) === true || labelIn(line, database) !== null;
}

/** A label begins a block, and what follows it before a blank line is still its value. */
function apart(text: string, database: LabelledDatabase): Block[] {
  const lines = text.split('\n').map((line) => line.trim());
  const marks = lines.flatMap((line, i) => (i === 0 || isMark(line, database) ? [i] : []));
  return marks
    .map((from, i) =>
      lines
        .slice(from, marks[i + 1])
        .join('\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .map((block) => {
      const label = labelIn(block, database);
      return { text: block, label, value: label === null ? block : valueIn(block) };
    });
}

interface LabelledRecord {
  readonly blocks: Block[];
  /** Its own line above it counts it among the documents. */
  readonly isCounted: boolean;
}

function recordsIn(blocks: readonly Block[], { between, first, last }: LabelledDatabase): LabelledRecord[] {
  const records: LabelledRecord[] = [];
  let record: LabelledRecord = { blocks: [], isCounted: false };
  const end = (isCounted = false) => {
    records.push(record);
    record = { blocks: [], isCounted };
  };
  for (const block of blocks) {
    const isBetween = between.test(block.text);
    if (isBetween) end(/\d$/.test(block.text));
    else if (first === block.label && record.blocks.some(({ label }) => label === first)) end();
    if (!isBetween) record.blocks.push(block);
    if (last !== undefined && block.label === last) end();
  }
  end();
  return records;
}

/** The database's own pages, its contents and its imprint, have no field and are not counted. */
function itemsOf({ blocks, isCounted }: LabelledRecord, database: LabelledDatabase): (ExportItem | null)[] {
  const { aside, ...fields } = database.labels;
  const names = Object.values(fields).flat();
  if (blocks.some(({ label }) => label !== null && names.includes(label))) return [itemOf(blocks, database)];
  return isCounted && blocks.length > 0 ? [null] : [];
}

function isProven(record: readonly Block[], { proof }: LabelledDatabase): boolean {
  return proof.every((group) => record.some(({ label }) => label !== null && group.includes(label)));
}

function itemOf(record: readonly Block[], database: LabelledDatabase): ExportItem {
  const start = textStart(record, database);
  const end = textEnd(record, start, database);
  const about = [...record.slice(0, start), ...record.slice(end)];
  const [opening] = record.slice(start - 1, start).filter(({ label }) => database.labels.text.includes(label ?? ''));
  const taken = new Set([opening]);
  const value = (kind: FieldKind) => {
    const field = fieldIn(about, database.labels[kind]);
    for (const block of field?.blocks ?? []) taken.add(block);
    return field?.written ?? null;
  };
  const heading = headingIn(record, database);
  const title = bare(value('title') ?? heading[0] ?? '') || null;
  const text = [opening?.value ?? '', ...record.slice(start, end).map(({ text }) => text)]
    .flatMap(paragraphsIn)
    .filter((line) => bare(line) !== title && !NO_TEXT.test(line));
  const isCredited = text.length > 1 && CREDIT.test(text.at(-1) ?? '');
  const story = isCredited ? text.slice(0, -1) : text;
  const summary = paragraphsIn(value('abstract') ?? '').filter((line) => !NO_TEXT.test(line));
  const named = heading[1] === undefined ? null : NAMED_AND_DATED.exec(heading[1]);
  const fields = {
    title,
    source: named?.[1] ?? sourceIn(value('source')),
    date: named?.[2] ?? dayIn(value('date')),
    byline: bylineIn(value('byline')),
    section: value('section'),
    externalId: value('number'),
  };
  // The first and the last paragraph, too, may begin as a label does.
  const rest = about.slice(firstLabel(record)).filter((block) => !taken.has(block) && !NO_TEXT.test(block.text));
  return {
    ...NO_ITEM,
    ...fields,
    paragraphs: story.length > 0 ? story : summary,
    furniture: [...text.slice(story.length), ...(story.length > 0 ? summary : []), ...rest.map(({ text }) => text)],
  };
}

function firstLabel(record: readonly Block[]): number {
  return record.findIndex(({ label }) => label !== null);
}

/** Catalogues end a title with a full stop. */
function bare(title: string): string {
  return oneLine(title).replace(/(?<![.\p{Lu}])\.$/u, '');
}

/** One name in each line; without the full stop behind the last. */
function bylineIn(written: string | null): string | null {
  return written?.replace(/^by\s/i, '').replace(/\.$/, '').replace(/\n/g, '; ') ?? null;
}

/** Behind the label of the text, else behind the labels at the head. */
function textStart(record: readonly Block[], { labels }: LabelledDatabase): number {
  const labelled = record.findIndex(({ label }) => label !== null && labels.text.includes(label));
  if (labelled >= 0) return labelled + 1;
  const isHead = (at: number) => record[at]?.label !== null || record[at - 1]?.value === '';
  let at = firstLabel(record);
  while (at < record.length && isHead(at)) at++;
  return at;
}

/** The labels below the text, their heading, or the database's own words. */
function textEnd(record: readonly Block[], start: number, { closing, foot }: LabelledDatabase): number {
  const isAboveLabels = (text: string, i: number) => foot?.test(text) && record[i + 1]?.label !== null;
  const closed = record.findIndex(({ text }, i) => i >= start && (closing.test(text) || isAboveLabels(text, i)));
  let end = closed < 0 ? record.length : closed;
  const isFoot = (at: number) => record[at]?.label !== null || (at > start && record[at - 1]?.value === '');
  while (end > start && isFoot(end - 1)) end--;
  return end;
}

/** Of the first of the labels that has a value, which may be in the block after it. */
function fieldIn(blocks: readonly Block[], names: readonly string[]): { blocks: Block[]; written: string } | null {
  for (const name of names)
    for (const [i, block] of blocks.entries()) {
      const next = blocks[i + 1];
      const below = block.value === '' && next?.label === null ? [next] : [];
      const written = below[0]?.text ?? block.value;
      if (block.label === name && oneLine(written) !== '') return { blocks: [block, ...below], written };
    }
  return null;
}

/** Lines above the first label: the headline, and in one layout the paper with its day. */
function headingIn(record: readonly Block[], { closing }: LabelledDatabase): string[] {
  return record
    .slice(0, firstLabel(record))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !closing.test(line));
}

/** "Harbour Daily (Portsmouth, NH) - March 12, 2024" */
const NAMED_AND_DATED = /^(.{2,80}?)(?:\s\([^()]{2,60}\))?\s[-–∙•|]\s(.{6,40})$/u;

const NO_TEXT = /^(?:full text |abstract )?(?:not available|none available|unavailable)\.?$|^proquest document link$/i;

/** Below the text: "Credit: By Ada Finch, staff writer". */
const CREDIT = /^(?:credit|crédito|crédit|credito): .{2,120}$/i;

/** A block is one paragraph, unless each of its lines ends a sentence. */
function paragraphsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every(endsSentence) ? lines : [lines.join('\n')].filter((line) => line !== '');
}

const SOURCE_LENGTH = 300;

/**
 * The name alone: "Harbour Daily, Late Edition; Port, N.Y.", "Harbour Daily (Port, N.Y) [Port] 12 Mar 2024: A.1",
 * "Harbour Daily. 3/12/2024, p1".
 */
function sourceIn(written: string | null): string | null {
  const name = oneLine(written?.slice(0, SOURCE_LENGTH))
    .replace(/\s*[;[].*$/u, '')
    .replace(/\.\s.*\d{4}.*$/u, '')
    .replace(/,\s[^,]*\bedition\b.*$/iu, '')
    .replace(/\s?\([^()]*\)$/u, '')
    .trim();
  return name === '' ? null : name;
}

/** These databases are American: "3/12/2024" is in March. Months are joined to their years: "Mar2024". */
function dayIn(written: string | null): string | null {
  if (written === null) return null;
  return oneLine(written)
    .replace(/^.*\]\s?/u, '')
    .replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, (_, month: string, day: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/(\p{L})(\d{4})\b/u, '$1 $2');
}
