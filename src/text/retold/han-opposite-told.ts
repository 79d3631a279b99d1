// The same of Chinese, character by character: 承认 for 否认.
import { HAN_CLAUSES, sentenceWith, sharedCharacters } from './han-clauses.ts';
import type { Retold } from './retelling.ts';

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/承认|承認|证实|證實|确认|確認/u, /否认|否認/u],
  [/上升|上涨|上漲|增长|增長|增加/u, /下降|下跌|减少|減少/u],
];
/** Either may be denied, or be what somebody is to do. */
const OPEN = /[不没沒未无無吗嗎？]|是否|可能|拒绝|拒絕/u;
/** How many characters the sentence tells besides. */
const FEWEST = 4;

/** Found only where one clause of a passage has all the other characters, and no passage says it as the sentence does. */
export function hanOppositeTold(own: string, passages: readonly string[]): Retold | null {
  if (OPEN.test(own)) return null;
  for (const [one, other] of [...OPPOSITES, ...OPPOSITES.map(([a, b]) => [b, a] as const)]) {
    const said = one.exec(own)?.[0];
    if (!said || other.test(own) || passages.some((passage) => one.test(passage))) continue;
    const rest = own.replace(said, '');
    for (const passage of passages) {
      for (const [clause] of passage.matchAll(HAN_CLAUSES)) {
        const instead = other.exec(clause)?.[0];
        if (!instead || OPEN.test(clause) || sharedCharacters(rest, clause, FEWEST) < 1) continue;
        return { said, instead, passage: sentenceWith(passage, clause) };
      }
    }
  }
  return null;
}
