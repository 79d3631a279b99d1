/** Turns facts into the tree that every exporter prints: numbers assigned, dates and grades in words, passages in their paragraphs. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { matrixCell } from '../../../contract/model/comparing/matrix-cell.ts';
import { matrixInReport } from '../../../contract/model/comparing/matrix-in-report.ts';
import {
  type Block,
  type ExportChoices,
  type Inline,
  PLAIN_EXPORT,
  type ReportFinding,
  type Scale,
} from '../../../contract/model/reports/report.ts';
import { type Confidence, CREDIBILITIES, RELIABILITIES } from '../../../contract/model/values.ts';
import { summaryText } from '../draft/summary.ts';
import { passageInContext } from '../facts/passage-in-context.ts';
import type { ReportedClaim, ReportFacts } from '../facts/report-facts.ts';
import { citationNumbers } from '../facts/report-references.ts';
import type { ReportTree, TreeArticle, TreeBlock, TreeCitation, TreeRun, TreeSection } from '../model/report-tree.ts';
import { dayWords, publishedWords } from '../model/report-words.ts';
import type { FixedWords } from '../model/words/fixed-words.ts';
import { wordsFor } from '../model/words/words-for.ts';
import { translateNames } from './translate-names.ts';

/** Counters and lookup tables used while the blocks are walked in reading order. */
interface Walk {
  readonly facts: ReportFacts;
  readonly scale: Scale;
  readonly fixed: FixedWords;
  readonly numbers: ReadonlyMap<number, number>;
  judgements: number;
  figures: number;
}

/** @param findings what the check left open, printed as the export's log */
export function composeReport(
  read: ReportFacts,
  findings: readonly ReportFinding[],
  choices: ExportChoices = PLAIN_EXPORT,
): ReportTree {
  const { report } = read;
  const fixed = wordsFor(report.language);
  const facts = translateNames(read, fixed);
  const scale = scaleOf(facts);
  const numbers = citationNumbers(report, (id) => facts.evidence.has(id));
  const walk: Walk = { facts, scale, fixed, numbers, judgements: 0, figures: 0 };
  const citations = citationsFrom(walk, choices.notes);
  return {
    title: report.title.trim() || fixed.untitled,
    subtitle: report.subtitle,
    author: report.author,
    language: report.language,
    changed: new Date(report.changed),
    tlp: choices.tlp ?? report.tlp,
    marking: report.marking,
    scale,
    sections: [
      ...report.sections.map((section): TreeSection => {
        return { heading: section.heading, blocks: section.blocks.flatMap((block) => treeBlock(block, walk)) };
      }),
      ...annexSections(walk, choices),
    ],
    sourceSummary: choices.annexes.includes('sources')
      ? { paragraphs: summaryText(facts).split('\n').filter(Boolean), isDraft: !report.sourceSummary.edited }
      : null,
    notesAre: choices.place,
    citations,
    articles: articlesFrom(citations),
    grades: gradesIn(walk, citations),
    leftOpen: leftOpen(findings, walk),
  };
}

function scaleOf({ scales, report }: ReportFacts): Scale {
  const scale = scales.find(({ id }) => id === report.scale);
  if (!scale) throw new Error(`there is no scale ${report.scale}`);
  return scale;
}

function treeBlock(block: Block, walk: Walk): TreeBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: treeRuns(block.runs, walk) }];
    case 'judgement':
      return [
        {
          kind: 'judgement',
          number: ++walk.judgements,
          runs: treeRuns(block.runs, walk),
          likelihood: likelihoodWords(block.likelihood, walk),
          confidence: confidenceWords(block.confidence, block.confidenceReason, walk.fixed),
        },
      ];
    case 'claim':
      return [
        {
          kind: 'claim',
          runs: treeRuns(block.runs, walk),
          notes: claimNotes(walk.facts.claims.get(block.claimId), walk.fixed),
        },
      ];
    case 'quotation':
      return quotation(block.evidenceId, walk);
    case 'matrix':
      return matrix(walk.facts.matrices.get(block.blockId), block.caption, walk);
  }
}

function treeRuns(runs: readonly Inline[], walk: Walk): TreeRun[] {
  const all: TreeRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if ('text' in run) {
      if (last?.kind === 'cite' && /^\p{N}/u.test(run.text)) all.push(GAP);
      if (run.text !== '') all.push({ kind: 'text', text: run.text, strong: run.strong ?? false });
      continue;
    }
    const numbers = run.cite.map((id) => walk.numbers.get(id)).filter((number) => number !== undefined);
    if (numbers.length === 0) continue;
    if (last?.kind === 'cite')
      all[all.length - 1] = { kind: 'cite', numbers: ascending([...last.numbers, ...numbers]) };
    else all.push(...(last && gapBehind(last.text) ? [GAP] : []), { kind: 'cite', numbers: ascending(numbers) });
  }
  return all;
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** A narrow no-break space: without it, 12 with note 3 reads as 123. */
const GAP: TreeRun & { kind: 'text' } = { kind: 'text', text: '\u202f', strong: false };

const gapBehind = (words: string): string => (/\p{N}$/u.test(words) ? GAP.text : '');

function likelihoodWords(term: string | null, { scale, fixed }: Walk): string {
  if (term === null) return fixed.statementOfFact;
  const found = scale.terms.find((entry) => entry.term === term || entry.or === term);
  return fixed.likelihood(term, found ? `${found.from}–${found.to} %` : null);
}

function confidenceWords(confidence: Confidence | null, reason: string, fixed: FixedWords): string {
  return confidence === null ? fixed.confidenceNotStated : fixed.confidence(confidence, withoutStop(reason.trim()));
}

function claimNotes(facts: ReportedClaim | undefined, fixed: FixedWords): string[] {
  if (!facts) return [];
  const { claim, grade } = facts;
  if (claim.credibility === null) return [fixed.credibilityNotGraded];
  const graded = fixed.credibility(claim.credibility, fixed.credibilities[claim.credibility]);
  return grade?.overridden ? [graded, fixed.overridden(withoutStop(grade.reason))] : [graded];
}

function quotation(evidenceId: number, { facts, numbers, fixed }: Walk): TreeBlock[] {
  const evidence = facts.evidence.get(evidenceId);
  const number = numbers.get(evidenceId);
  if (!evidence || number === undefined) return [];
  const said = evidence.speaker === null ? [] : [{ text: evidence.speaker, language: null }];
  return [
    {
      kind: 'quotation',
      passage: { text: evidence.exact, language: evidence.language },
      attribution: [
        ...said,
        { text: evidence.source, language: evidence.language },
        { text: publishedWords(evidence.published, fixed), language: null },
      ],
      number,
      gap: gapBehind(evidence.exact),
    },
  ];
}

function matrix(found: Matrix | null | undefined, caption: string, walk: Walk): TreeBlock[] {
  if (!found || found.claims.length === 0) return [];
  const { columns, more } = matrixInReport(found);
  const leftOut = more === 0 ? '' : walk.fixed.columnsLeftOut(columns.length, more);
  return [
    {
      kind: 'matrix',
      number: ++walk.figures,
      caption: [caption, leftOut, cutOffWords(found, columns, walk.fixed)].filter(Boolean).join(' '),
      columns: columns.map(({ name, reliability }) => ({ name, grade: reliability ?? '–' })),
      rows: found.claims.map((claim) => ({
        statement: claim.statement,
        cells: columns.map((column) => {
          const { cell, passages } = matrixCell(claim, found, found.columns.indexOf(column));
          return { cell, passages };
        }),
      })),
    },
  ];
}

/** Names the columns shown whose silence on a claim says less, because some of their texts end at a paywall. */
function cutOffWords(found: Matrix, columns: Matrix['columns'], fixed: FixedWords): string {
  const isSilent = (column: Matrix['columns'][number]) =>
    found.claims.some((claim) => matrixCell(claim, found, found.columns.indexOf(column)).cell === 'silent');
  const cut = columns.filter((column) => column.cutOff > 0 && isSilent(column));
  if (cut.length === 0) return '';
  const names = new Intl.ListFormat([fixed.tag], { type: 'conjunction' }).format(cut.map(({ name }) => name));
  return fixed.silentCutOff(
    names,
    cut.reduce((sum, { cutOff }) => sum + cutOff, 0),
  );
}

/** Returns the annexes, which follow the analyst's own sections in the order of the contract. */
function annexSections(walk: Walk, { annexes }: ExportChoices): TreeSection[] {
  const sections: TreeSection[] = [
    {
      heading: walk.fixed.headings.matrix,
      blocks: matrix(walk.facts.annexedMatrix, walk.fixed.theseClaimsBySources, walk),
    },
    { heading: walk.fixed.headings.differences, blocks: annexes.includes('differences') ? differences(walk) : [] },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** Lists claims with evidence on both sides: who says it, who disputes it, with the report's notes on it. */
function differences({ facts, numbers, fixed }: Walk): TreeBlock[] {
  return [...facts.claims.values()].flatMap(({ claim, evidence }): TreeBlock[] => {
    const says = (stance: EvidenceInPlace['stance']) => evidence.filter((one) => one.stance === stance);
    const sides = [says('supports'), says('disputes')] as const;
    if (sides.some((side) => side.length === 0)) return [];
    const side = (words: string, of: readonly EvidenceInPlace[]): TreeRun[] => {
      const cited = of.flatMap(({ evidenceId }) => numbers.get(evidenceId) ?? []).sort((a, b) => a - b);
      const names = [...new Set(of.map(({ source }) => source))].join(', ');
      return [
        { kind: 'text', text: ` ${words} ${names}${fixed.signs.stop}`, strong: false },
        ...(cited.length === 0 ? [] : [{ kind: 'cite' as const, numbers: cited }]),
      ];
    };
    const statement: TreeRun = { kind: 'text', text: claim.statement, strong: true };
    return [
      { kind: 'paragraph', runs: [statement, ...side(fixed.saidBy, sides[0]), ...side(fixed.disputedBy, sides[1])] },
    ];
  });
}

function citationsFrom({ facts, numbers, fixed }: Walk, noteParts: TreeCitation['noteParts']): TreeCitation[] {
  const firstOfArticle = new Map<number, number>();
  return [...numbers].map(([evidenceId, number]) => {
    const evidence = facts.evidence.get(evidenceId) as EvidenceInPlace;
    const sameArticleAs = firstOfArticle.get(evidence.articleId) ?? null;
    if (sameArticleAs === null) firstOfArticle.set(evidence.articleId, number);
    return { ...citation(evidence, facts, fixed), number, sameArticleAs, noteParts };
  });
}

function citation(
  evidence: EvidenceInPlace,
  facts: ReportFacts,
  fixed: FixedWords,
): Omit<TreeCitation, 'number' | 'sameArticleAs' | 'noteParts'> {
  const article = facts.articles.get(evidence.articleId);
  return {
    source: evidence.source,
    reliability: evidence.reliability,
    title: evidence.title,
    language: evidence.language,
    published: publishedWords(evidence.published, fixed),
    address: article?.url ?? null,
    passage: evidence.exact,
    translation: evidence.translation,
    ...passageInContext(facts.texts.get(evidence.revisionId) ?? evidence.exact, evidence.start, evidence.end),
    speaker: evidence.speaker,
    remove: evidence.remove,
    origin: evidence.originName,
    sha256: evidence.sha256,
    imported: article ? dayWords(article.imported, fixed) : fixed.dates.unknown,
  };
}

function articlesFrom(citations: readonly TreeCitation[]): TreeArticle[] {
  return citations
    .filter((first) => first.sameArticleAs === null)
    .map(({ source, reliability, title, language, published, address, origin, sha256, imported, number }) => ({
      ...{ source, reliability, title, language, published, address, origin, sha256, imported },
      numbers: citations
        .filter((other) => other.number === number || other.sameArticleAs === number)
        .map((other) => other.number),
    }));
}

function gradesIn({ facts, fixed }: Walk, citations: readonly TreeCitation[]): ReportTree['grades'] {
  const letters = new Set(citations.map(({ reliability }) => reliability));
  const digits = new Set([...facts.claims.values()].map(({ claim }) => claim.credibility));
  return {
    reliability: RELIABILITIES.filter((letter) => letters.has(letter)).map((letter) => [
      letter,
      fixed.reliabilities[letter],
    ]),
    credibility: CREDIBILITIES.filter((digit) => digits.has(digit)).map((digit) => [digit, fixed.credibilities[digit]]),
  };
}

/** Returns the check's own wording, or one line per kind of finding with the notes it concerns. */
function leftOpen(findings: readonly ReportFinding[], { fixed, numbers }: Walk): string[] {
  const { open, notes, signs } = fixed;
  if (!open) return findings.map((finding) => finding.message);
  return [...Map.groupBy(findings, ({ check }) => check)].map(([check, same]) => {
    const all = new Set(same.flatMap(({ evidenceIds }) => evidenceIds.flatMap((id) => numbers.get(id) ?? [])));
    const at = [...all].sort((a, b) => a - b);
    return at.length === 0 ? open[check] : `${open[check]} ${notes(at)}${signs.stop}`;
  });
}

function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
