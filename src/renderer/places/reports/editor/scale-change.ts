/** What a change of scale does to existing judgements: the same term may stand for another range. */
import type { Report, Scale } from '../../../../contract/model/reports/report.ts';
import { counted } from '../../../parts/words.ts';

/** Null if every term used means the same in both scales. */
export function scaleChangeWords(report: Report, scales: readonly Scale[], to: Scale['id']): string | null {
  const rangeIn = (id: Scale['id'], used: string): string | null => {
    const found = scales.find((scale) => scale.id === id)?.terms.find(({ term, or }) => term === used || or === used);
    return found ? `${found.from}–${found.to} %` : null;
  };
  const used = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'judgement' && block.likelihood !== null ? [block.likelihood] : []));
  const changed = used.filter((term) => rangeIn(to, term) !== rangeIn(report.scale, term));
  if (changed.length === 0) return null;
  const terms = [...new Set(changed)].map((term) => `“${term}” is ${rangeIn(to, term) ?? 'not a term'} here`);
  return `${counted(changed.length, 'judgement')} kept the word, which means something else in this scale: ${terms.join(', ')}.`;
}
