/** Merges what two windows wrote in one report, block by block: what one of them left alone comes from the other. */
import type { Block, Report, ReportChanges, Section } from '../../../../contract/model/reports/report.ts';
import { OPENING, plainForm } from './report-doc.ts';

interface Heading {
  readonly kind: 'heading';
  readonly sectionId: string;
  readonly heading: string;
}
export type Part = Block | Heading;
export type Field = Exclude<keyof ReportChanges, 'sections'>;

/** A part that both changed differently. Null: removed. */
export type Clash = {
  /** The key of the block, the section or the field. */
  readonly key: string;
} & (
  | { readonly of: 'part'; readonly mine: Part | null; readonly theirs: Part | null }
  | { readonly of: Field; readonly mine: ReportChanges[Field]; readonly theirs: ReportChanges[Field] }
);

export type Answer = 'mine' | 'theirs' | 'both';
/** By the clash's key. Each answer applies only to the words for which it was given. */
export type Answers = ReadonlyMap<string, { readonly answer: Answer; readonly shown: string }>;

export const shownIn = ({ mine, theirs }: Clash): string => JSON.stringify([mine, theirs]);

interface Merging {
  /** The version that this window's changes are based on. */
  readonly base: Report;
  readonly mine: ReportChanges;
  /** The current version in the archive. */
  readonly theirs: Report;
  readonly answers: Answers;
  readonly newId: () => string;
}

/** @returns what is to be changed in `theirs`; an unanswered clash leaves theirs */
export function mergeReport({ base, mine, theirs, answers, newId }: Merging): {
  changes: ReportChanges;
  clashes: Clash[];
} {
  const { sections, ...fields } = mine;
  const clashes: Clash[] = [];
  const changes: Record<string, unknown> = {};
  const settle = (clash: Clash): Answer => {
    const given = answers.get(clash.key);
    if (given?.shown === shownIn(clash)) return given.answer;
    clashes.push(clash);
    return 'theirs';
  };
  for (const key of Object.keys(fields) as Field[]) {
    const clash: Clash = { key, of: key, mine: fields[key], theirs: theirs[key] };
    if (winner(base[key], fields[key], theirs[key], () => settle(clash)) === 'mine') changes[key] = fields[key];
  }
  if (sections) changes.sections = mergedSections([base.sections, sections, theirs.sections], settle, newId);
  return { changes, clashes };
}

function winner(base: unknown, mine: unknown, theirs: unknown, settle: () => Answer): Answer {
  if (isSame(mine, theirs) || isSame(mine, base)) return 'theirs';
  return isSame(theirs, base) ? 'mine' : settle();
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mergedSections(
  all: readonly [readonly Section[], readonly Section[], readonly Section[]],
  settle: (clash: Clash) => Answer,
  newId: () => string,
): Section[] {
  const [base, mine, theirs] = [partsOf(all[0]), partsOf(all[1]), partsOf(all[2])];
  const merged = new Map<string, Part[]>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const own = mine.get(key) ?? null;
    const other = theirs.get(key) ?? null;
    const clash = { key, of: 'part', mine: own, theirs: other } as const;
    const answer = winner(base.get(key) ?? null, own, other, () => settle(clash));
    merged.set(key, kept(answer, clash, newId));
  }
  const isKept = (key: string) => (merged.get(key)?.length ?? 0) > 0;
  const order = mergedOrder([...base.keys()], [...mine.keys()], [...theirs.keys()], isKept);
  return sectionsOf(order.flatMap((key) => merged.get(key) ?? []));
}

function kept(answer: Answer, { mine, theirs }: Extract<Clash, { of: 'part' }>, newId: () => string): Part[] {
  if (answer !== 'both') return [answer === 'mine' ? mine : theirs].filter((part) => part !== null);
  return [mine, theirs && alongside(theirs, newId)].filter((part) => part !== null);
}

type Parts = ReadonlyMap<string, Part>;

/** Returns parts in reading order, in a normal form, so that the same words have the same form. */
export function partsOf(sections: readonly Section[]): Parts {
  const parts = new Map<string, Part>();
  const add = (id: string, part: Part) => {
    let key = id;
    while (parts.has(key)) key += ' again';
    parts.set(key, part);
  };
  for (const { sectionId, heading, blocks } of plainForm(sections)) {
    if (sectionId !== OPENING || heading !== '') add(sectionId, { kind: 'heading', sectionId, heading });
    for (const block of blocks) add(block.blockId, block);
  }
  return parts;
}

function sectionsOf(parts: readonly Part[]): Section[] {
  const sections: Section[] = [];
  for (const part of parts) {
    if (part.kind === 'heading') sections.push({ sectionId: part.sectionId, heading: part.heading, blocks: [] });
    else {
      if (sections.length === 0) sections.push({ sectionId: OPENING, heading: '', blocks: [] });
      sections.at(-1)?.blocks.push(part);
    }
  }
  return sections;
}

function alongside(part: Part, newId: () => string): Part {
  return part.kind === 'heading' ? { ...part, sectionId: newId() } : { ...part, blockId: newId() };
}

/** Follows the order of the window that moved something. What the other one added comes after what it followed there. */
function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  isKept: (key: string) => boolean,
): string[] {
  const common = (keys: readonly string[]) =>
    keys.filter((key) => [base, mine, theirs].every((all) => all.includes(key)));
  const [lead, other] = isSame(common(mine), common(base)) ? [theirs, mine] : [mine, theirs];
  const order = lead.filter(isKept);
  other.forEach((key, at) => {
    if (!isKept(key) || order.includes(key)) return;
    const before = other.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}
