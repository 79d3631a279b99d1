/** Translates names that the program gave into the report's language. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { givenOriginName, UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { Basis, ReportFacts } from '../facts/report-facts.ts';
import type { FixedWords } from '../model/words/fixed-words.ts';

export function translateNames(facts: ReportFacts, fixed: FixedWords): ReportFacts {
  const matrix = (found: Matrix): Matrix => ({
    ...found,
    columns: found.columns.map((column) => ({ ...column, name: sourceName(column.name, fixed) })),
  });
  return {
    ...facts,
    ...translateNamesOfBasis(facts, fixed),
    matrices: mapped(facts.matrices, matrix),
    annexedMatrix: facts.annexedMatrix && matrix(facts.annexedMatrix),
  };
}

export function translateNamesOfBasis({ evidence, sources, claims }: Basis, fixed: FixedWords): Basis {
  const named = (one: EvidenceInPlace): EvidenceInPlace => ({
    ...one,
    source: sourceName(one.source, fixed),
    originName: originName(one.originName, fixed),
  });
  return {
    evidence: mapped(evidence, named),
    sources: mapped(sources, (source) => ({ ...source, name: sourceName(source.name, fixed) })),
    claims: mapped(claims, (claim) => ({ ...claim, evidence: claim.evidence.map(named) })),
  };
}

function sourceName(name: string, { names }: FixedWords): string {
  return name === UNKNOWN_SOURCE ? names.unknownSource : name;
}

export function originName(name: string, { names }: FixedWords): string {
  const given = givenOriginName(name);
  if (given === null) return name;
  const words = given.kind === 'own' ? names.own : names.first;
  return given.source === null ? words.unknown : words.of(given.source);
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): Map<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
