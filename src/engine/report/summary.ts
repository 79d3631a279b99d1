/** The source summary statement, drafted from data: how many sources, origins, languages, the span of dates, grades, known gaps. */
import type { EvidenceInPlace } from '../../contract/model/article.ts';
import { CREDIBILITIES, CREDIBILITY_WORDS, RELIABILITIES } from '../../contract/model/values.ts';
import { parseEdtf } from '../../text/dates/edtf.ts';
import { counted, publishedWords } from './model/report-words.ts';
import type { ReportFacts } from './report-facts.ts';

/** What claims or a report rest on. */
export type Basis = Pick<ReportFacts, 'evidence' | 'sources' | 'claims'>;

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** What the analyst wrote, or the draft; a paragraph a line. */
export function summaryText(facts: ReportFacts): string {
  return facts.report.sourceSummary.edited ? facts.report.sourceSummary.text : draftedSummary(facts);
}

export function draftedSummary(facts: ReportFacts): string {
  const evidence = [...facts.evidence.values()];
  if (evidence.length === 0) return 'This report cites no source yet.';
  return [basis(evidence), reliability(evidence), credibility(facts), removes(evidence), dates(evidence), gaps(facts)]
    .filter((line) => line !== '')
    .join('\n');
}

function basis(evidence: readonly EvidenceInPlace[]): string {
  const articles = distinct(evidence, ({ articleId }) => articleId);
  const sources = distinct(evidence, ({ sourceId }) => sourceId);
  const languages = [...new Set(evidence.map(({ language }) => language))];
  const origins = distinct(evidence, ({ originId }) => originId);
  const named = languages.map((language) => (language === null ? 'one not known' : LANGUAGES.of(language))).join(', ');
  return (
    `This report rests on ${counted(articles.length, 'article')} by ${counted(sources.length, 'source')} in ` +
    `${counted(languages.length, 'language')} (${named})${span(evidence)}. ` +
    `They go back to ${counted(origins.length, 'origin')}: ${namesOnce(origins).join('; ')}.`
  );
}

/** Own reporting of one source may be several origins under one name. */
function namesOnce(origins: readonly EvidenceInPlace[]): string[] {
  return [...Map.groupBy(origins, ({ originName }) => originName)].map(([name, same]) =>
    same.length === 1 ? name : `${name} (${same.length})`,
  );
}

function span(evidence: readonly EvidenceInPlace[]): string {
  const days = evidence
    .map(({ published }) => (published === null ? null : parseEdtf(published)))
    .filter((date) => date !== null && date.sortKey !== null)
    .sort((a, b) => (a?.sortKey ?? 0) - (b?.sortKey ?? 0))
    .map((date) => publishedWords((date?.text ?? '').slice(0, 10)));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return '';
  return first === last ? `, published on ${first}` : `, published from ${first} to ${last}`;
}

function reliability(evidence: readonly EvidenceInPlace[]): string {
  const sources = distinct(evidence, ({ sourceId }) => sourceId);
  const parts = RELIABILITIES.map((letter) => {
    const count = sources.filter((one) => one.reliability === letter).length;
    return count === 0 ? '' : `${letter}: ${counted(count, 'source')}.`;
  });
  const ungraded = sources.filter((one) => one.reliability === null).length;
  if (ungraded > 0) parts.push(`Not graded: ${counted(ungraded, 'source')}.`);
  return `Reliability. ${parts.filter(Boolean).join(' ')}`;
}

function credibility({ claims }: ReportFacts): string {
  if (claims.size === 0) return '';
  const all = [...claims.values()].map(({ claim }) => claim.credibility);
  const parts = CREDIBILITIES.map((digit) => {
    const count = all.filter((one) => one === digit).length;
    return count === 0 ? '' : `${CREDIBILITY_WORDS[digit]} (${digit}): ${counted(count, 'claim')}.`;
  });
  const ungraded = all.filter((one) => one === null).length;
  if (ungraded > 0) parts.push(`Not graded: ${counted(ungraded, 'claim')}.`);
  return `Credibility. ${parts.filter(Boolean).join(' ')}`;
}

function removes(evidence: readonly EvidenceInPlace[]): string {
  const at = (remove: number) => evidence.filter((one) => one.remove === remove).length;
  const unnamed = evidence.filter((one) => one.remove > 0 && one.speaker === null).length;
  const unnamedWords = unnamed === 0 ? '' : ` The speaker is not named in ${counted(unnamed, 'passage')}.`;
  return `Speakers. Of ${counted(evidence.length, 'passage')}, ${at(0)} in the source’s own voice, ${at(1)} at remove 1, ${at(2)} at remove 2.${unnamedWords}`;
}

function dates(evidence: readonly EvidenceInPlace[]): string {
  const articles = distinct(evidence, ({ articleId }) => articleId);
  const parsed = articles.map(({ published }) => (published === null ? null : parseEdtf(published)));
  const undated = parsed.filter((date) => date === null || date.parts === null).length;
  const noZone = parsed.filter((date) => date?.parts?.hour !== undefined && !date.zoneKnown).length;
  const noTime = parsed.filter((date) => date?.parts != null && date.parts.hour === undefined).length;
  const parts = [
    noZone === 0 ? '' : `${counted(noZone, 'article')} without a time zone.`,
    noTime === 0 ? '' : `${counted(noTime, 'article')} without a time of day.`,
    undated === 0 ? '' : `${counted(undated, 'article')} without a date.`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `Dates. ${parts.join(' ')}`;
}

/** What is known not to be known: unread articles of the sources cited, claims on one origin, claims on relays alone. */
export function gapSentences({ evidence, sources, claims }: Basis): string[] {
  const cited = new Set([...evidence.values()].map(({ sourceId }) => sourceId));
  const unread = [...sources.values()].filter((source) => cited.has(source.sourceId) && source.read < source.articles);
  const all = [...claims.values()].map(({ claim }) => claim);
  const count = (code: string) => all.filter(({ warnings }) => warnings.some((one) => one.code === code)).length;
  const [oneOrigin, relays] = [count('one-origin'), count('relays-only')];
  return [
    ...unread.map(
      ({ name, articles, read }) => `${articles - read} of ${counted(articles, 'article')} by ${name} not read.`,
    ),
    ...(oneOrigin === 0 ? [] : [`${counted(oneOrigin, 'claim rests', 'claims rest')} on one origin.`]),
    ...(relays === 0 ? [] : [`${counted(relays, 'claim rests', 'claims rest')} on relays alone.`]),
  ];
}

function gaps(facts: ReportFacts): string {
  const sentences = gapSentences(facts);
  return sentences.length === 0 ? '' : `Gaps. ${sentences.join(' ')}`;
}

function distinct<T>(all: readonly T[], key: (one: T) => number): T[] {
  return [...new Map(all.map((one) => [key(one), one] as const)).values()];
}
