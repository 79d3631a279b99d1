/** Drafts the source summary statement from data: numbers of sources, origins and languages, the span of dates, grades, known gaps. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { givenOriginName } from '../../../contract/model/origins/given-names.ts';
import { CREDIBILITIES, RELIABILITIES } from '../../../contract/model/values.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { primaryLanguage } from '../../../text/language.ts';
import { originName, translateNamesOfBasis } from '../compose/translate-names.ts';
import { sidesOnOneOrigin } from '../facts/one-origin.ts';
import type { Basis, ReportFacts } from '../facts/report-facts.ts';
import { publishedWords } from '../model/report-words.ts';
import type { FixedWords } from '../model/words/fixed-words.ts';
import { wordsFor } from '../model/words/words-for.ts';

/** Returns what the analyst wrote, or else the draft, one paragraph per line. */
export function summaryText(facts: ReportFacts): string {
  return facts.report.sourceSummary.edited ? facts.report.sourceSummary.text : draftedSummary(facts);
}

export function draftedSummary(facts: ReportFacts): string {
  const fixed = wordsFor(facts.report.language);
  const named = translateNamesOfBasis(facts, fixed);
  const evidence = [...named.evidence.values()];
  if (evidence.length === 0) return fixed.summary.none;
  return [
    basis([...facts.evidence.values()], fixed),
    reliability(evidence, fixed),
    credibility(named, fixed),
    removes(evidence, fixed),
    dates(evidence, fixed),
    part(fixed, 'gaps', gapSentences(named, fixed)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Returns for example "Dates. 2 articles without a date."; empty if there is nothing to say. */
function part(
  { summary, signs }: FixedWords,
  name: keyof FixedWords['summary']['parts'],
  said: readonly string[],
): string {
  const sentences = said.filter((one) => one !== '');
  return sentences.length === 0 ? '' : `${summary.parts[name]}${signs.stop} ${sentences.join(' ')}`;
}

function basis(evidence: readonly EvidenceInPlace[], fixed: FixedWords): string {
  const languages = [...new Set(evidence.map((one) => primaryLanguage(one.language)))];
  const origins = distinct(evidence, ({ originId }) => originId);
  const names = new Intl.DisplayNames([fixed.tag], { type: 'language' });
  const named = languages.map((one) => (one === '' ? fixed.summary.languageNotKnown : names.of(one)));
  return fixed.summary.basis(
    {
      articles: distinct(evidence, ({ articleId }) => articleId).length,
      sources: distinct(evidence, ({ sourceId }) => sourceId).length,
      languages: languages.length,
      origins: origins.length,
    },
    {
      languages: named.join(fixed.signs.comma),
      published: span(evidence, fixed),
      origins: namesOfOrigins(origins, fixed),
    },
  );
}

/** Names each origin once, those with most articles first, and all whose own reporting it is in one list: one source's may be several origins. */
function namesOfOrigins(origins: readonly EvidenceInPlace[], fixed: FixedWords): string {
  const named = [...Map.groupBy(origins, (one) => one.originName)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([name, same]) => ({ name, times: same.length === 1 ? '' : ` (${same.length})` }));
  const own = named.flatMap(({ name, times }) => {
    const given = givenOriginName(name);
    return given?.kind === 'own' && given.source !== null ? [{ name, said: `${given.source}${times}` }] : [];
  });
  const isOwn = new Set(own.map(({ name }) => name));
  const others = named.filter(({ name }) => !isOwn.has(name));
  return [
    ...(own.length === 0 ? [] : [fixed.names.own.of(own.map(({ said }) => said).join(fixed.signs.comma))]),
    ...others.map(({ name, times }) => `${originName(name, fixed)}${times}`),
  ].join('; ');
}

function span(evidence: readonly EvidenceInPlace[], fixed: FixedWords): string {
  const days = evidence
    .map(({ published }) => (published === null ? null : parseEdtf(published)))
    .filter((date) => date !== null && date.sortKey !== null)
    .sort((a, b) => (a?.sortKey ?? 0) - (b?.sortKey ?? 0))
    .map((date) => publishedWords((date?.text ?? '').slice(0, 10), fixed));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : fixed.summary.published(first, last);
}

function reliability(evidence: readonly EvidenceInPlace[], fixed: FixedWords): string {
  const { summary, signs } = fixed;
  const sources = distinct(evidence, ({ sourceId }) => sourceId);
  const counted = (name: string, grade: EvidenceInPlace['reliability']) => {
    const count = sources.filter((one) => one.reliability === grade).length;
    return count === 0 ? '' : `${name}${signs.colon}${summary.sources(count)}${signs.stop}`;
  };
  const graded = RELIABILITIES.map((letter) => counted(letter, letter));
  return part(fixed, 'reliability', [...graded, counted(summary.notGraded, null)]);
}

function credibility({ claims }: Basis, fixed: FixedWords): string {
  const { summary, signs, credibilities } = fixed;
  const all = [...claims.values()].map(({ claim }) => claim.credibility);
  const counted = (name: string, grade: (typeof all)[number]) => {
    const count = all.filter((one) => one === grade).length;
    return count === 0 ? '' : `${name}${signs.colon}${summary.claims(count)}${signs.stop}`;
  };
  const graded = CREDIBILITIES.map((digit) => counted(`${credibilities[digit]} (${digit})`, digit));
  return part(fixed, 'credibility', [...graded, counted(summary.notGraded, null)]);
}

function removes(evidence: readonly EvidenceInPlace[], fixed: FixedWords): string {
  const at = (remove: number) => evidence.filter((one) => one.remove === remove).length;
  const unnamed = evidence.filter((one) => one.remove > 0 && one.speaker === null).length;
  return part(fixed, 'speakers', [
    fixed.summary.removes(evidence.length, at(0), at(1), at(2)),
    unnamed === 0 ? '' : fixed.summary.unnamed(unnamed),
  ]);
}

function dates(evidence: readonly EvidenceInPlace[], fixed: FixedWords): string {
  const articles = distinct(evidence, ({ articleId }) => articleId);
  const parsed = articles.map(({ published }) => (published === null ? null : parseEdtf(published)));
  const undated = parsed.filter((date) => date === null || date.parts === null).length;
  const noZone = parsed.filter((date) => date?.parts?.hour !== undefined && !date.zoneKnown).length;
  const noTime = parsed.filter((date) => date?.parts != null && date.parts.hour === undefined).length;
  return part(fixed, 'dates', [
    noZone === 0 ? '' : fixed.summary.noZone(noZone),
    noTime === 0 ? '' : fixed.summary.noTime(noTime),
    undated === 0 ? '' : fixed.summary.undated(undated),
  ]);
}

/** Says what is known to be missing: unread articles of the cited sources, claims on one origin, claims on relays alone. */
export function gapSentences({ evidence, sources, claims }: Basis, { summary }: FixedWords): string[] {
  const cited = new Set([...evidence.values()].map(({ sourceId }) => sourceId));
  const unread = [...sources.values()].filter((source) => cited.has(source.sourceId) && source.read < source.articles);
  const all = [...claims.values()];
  const oneOrigin = all.filter((one) => sidesOnOneOrigin(one.evidence).length > 0).length;
  const relays = all.filter(({ claim }) => claim.warnings.some(({ code }) => code === 'relays-only')).length;
  return [
    ...unread.map(({ name, articles, read }) => summary.unread(name, articles - read, articles)),
    ...(oneOrigin === 0 ? [] : [summary.oneOrigin(oneOrigin)]),
    ...(relays === 0 ? [] : [summary.relays(relays)]),
  ];
}

function distinct<T>(all: readonly T[], key: (one: T) => number): T[] {
  return [...new Map(all.map((one) => [key(one), one] as const)).values()];
}
