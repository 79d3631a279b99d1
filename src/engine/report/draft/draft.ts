/** Drafts a report from claims: judgements to fill in, what is reported, where sources differ, and gaps. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block, Inline, ReportChanges, Section } from '../../../contract/model/reports/report.ts';
import { MOST_CITED } from '../../../contract/model/values.ts';
import { asSentence } from '../../../text/phrasing/as-sentence.ts';
import type { ReportedClaim } from '../facts/report-facts.ts';
import type { FixedWords } from '../model/words/fixed-words.ts';

/** Judgements are drafted where they are needed most: for the disputed claims with most passages, or else for the one claim with most. */
const MOST_JUDGEMENTS = 3;

/** @param newId gives each section and block its id @param gaps sentences on what is known to be missing */
export function draftSections(
  claims: readonly ReportedClaim[],
  gaps: readonly string[],
  newId: () => string,
  fixed: FixedWords,
): NonNullable<ReportChanges['sections']> {
  const { headings } = fixed;
  const disputed = claims.filter((facts) => side(facts, 'disputes').length > 0);
  // What is only disputed is nobody's report: it stands among the differences, with who disputes it.
  const stated = claims.filter((facts) => !disputed.includes(facts) || side(facts, 'supports').length > 0);
  const section = (heading: string, blocks: readonly Block[]): Section => {
    return { sectionId: newId(), heading, blocks: [...blocks] };
  };
  return [
    section(
      headings.judgements,
      judgedFirst(stated, disputed).map((facts) => judgement(facts, { newId, fixed })),
    ),
    section(
      headings.reported,
      stated.map((facts) => claimBlock(facts, newId)),
    ),
    section(headings.differences, differing(claims, disputed, { newId, fixed })),
    section(
      headings.gaps,
      gaps.map((gap): Block => ({ kind: 'paragraph', blockId: newId(), runs: [{ text: gap }] })),
    ),
  ].filter(({ heading, blocks }) => blocks.length > 0 || heading === headings.judgements);
}

function judgedFirst(claims: readonly ReportedClaim[], disputed: readonly ReportedClaim[]): ReportedClaim[] {
  const byPassages = claims.toSorted((a, b) => b.evidence.length - a.evidence.length);
  const first = byPassages.filter((facts) => disputed.includes(facts));
  return [...new Set([...first, ...byPassages.slice(0, 1)])].slice(0, MOST_JUDGEMENTS);
}

/**
 * Returns the claim's words as a statement to be turned into a judgement. Readers take a citation as supporting the
 * words before it, so what disputes them is cited behind words that say so.
 */
function judgement(facts: ReportedClaim, { newId, fixed }: Drafting): Block {
  return {
    kind: 'judgement',
    blockId: newId(),
    runs: [
      { text: asSentence(facts.claim.statement) },
      ...cite(side(facts, 'supports')),
      ...sideRuns(fixed.disputeIt, side(facts, 'disputes'), fixed),
    ],
    likelihood: null,
    confidence: null,
    confidenceReason: '',
  };
}

function claimBlock(facts: ReportedClaim, newId: () => string): Block {
  const supporting = side(facts, 'supports');
  const cited = supporting.length > 0 ? supporting : facts.evidence;
  return {
    kind: 'claim',
    blockId: newId(),
    claimId: facts.claim.claimId,
    runs: [{ text: asSentence(facts.claim.statement) }, ...cite(cited)],
  };
}

interface Drafting {
  readonly newId: () => string;
  readonly fixed: FixedWords;
}

function differing(claims: readonly ReportedClaim[], disputed: readonly ReportedClaim[], drafting: Drafting): Block[] {
  if (disputed.length === 0) return [];
  return [
    ...disputed.flatMap((facts) => bothSides(facts, drafting)),
    {
      kind: 'matrix',
      blockId: drafting.newId(),
      claimIds: claims.map(({ claim }) => claim.claimId),
      caption: drafting.fixed.claimsBySources,
    },
  ];
}

/** Returns one paragraph that names who says so and who disputes it, followed by the first passage of each side. */
function bothSides(facts: ReportedClaim, { newId, fixed }: Drafting): Block[] {
  const quoted = [side(facts, 'supports')[0], side(facts, 'disputes')[0]].filter((one) => one !== undefined);
  return [
    { kind: 'paragraph', blockId: newId(), runs: differenceRuns(facts, fixed) },
    ...quoted.map(({ evidenceId }): Block => ({ kind: 'quotation', blockId: newId(), evidenceId })),
  ];
}

/** Returns the claim, with who says so and who disputes it. */
export function differenceRuns(facts: ReportedClaim, fixed: FixedWords): Inline[] {
  return [
    { text: asSentence(facts.claim.statement) },
    ...sideRuns(fixed.saySo, side(facts, 'supports'), fixed),
    ...sideRuns(fixed.disputeIt, side(facts, 'disputes'), fixed),
  ];
}

/** Returns a sentence that names who takes the side, with its passages; nothing if nobody does. */
function sideRuns(say: FixedWords['saySo'], evidence: readonly EvidenceInPlace[], fixed: FixedWords): Inline[] {
  if (evidence.length === 0) return [];
  const sources = sourcesOf(evidence, fixed);
  const names = new Intl.ListFormat([fixed.tag], { type: 'conjunction' }).format(sources);
  const said = say(names, sources.length);
  // "An unknown source says so", but "lenta.ru says so": a name is left as it is.
  const opens = names === fixed.names.oneUnknownSource ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
  return [{ text: ` ${opens}` }, ...cite(evidence)];
}

function side({ evidence }: ReportedClaim, stance: EvidenceInPlace['stance']): EvidenceInPlace[] {
  return evidence.filter((one) => one.stance === stance);
}

/** Several citations in a row, where one may not hold so many passages. */
function cite(evidence: readonly EvidenceInPlace[]): Inline[] {
  const ids = evidence.map(({ evidenceId }) => evidenceId);
  return Array.from({ length: Math.ceil(ids.length / MOST_CITED) }, (_, at) => ({
    cite: ids.slice(at * MOST_CITED, (at + 1) * MOST_CITED),
  }));
}

/** Names each source once; that of articles which name none is no name, and comes last. */
function sourcesOf(evidence: readonly EvidenceInPlace[], { names }: FixedWords): string[] {
  const sources = [...new Map(evidence.map(({ sourceId, source }) => [sourceId, source])).values()];
  const named = sources.filter((source) => source !== names.unknownSource);
  return named.length === sources.length ? named : [...named, names.oneUnknownSource];
}
