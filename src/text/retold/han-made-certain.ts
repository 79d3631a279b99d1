// The same of Chinese, character by character: 将导致 for 可能导致.
import { HAN_CLAUSES, sentenceWith, sharedCharacters } from './han-clauses.ts';
import type { Retold } from './retelling.ts';

const MAY = /(?:可能|涉嫌|据称|据说|疑似|或许|也许|或将)(?=(?<verb>\p{Script=Han}{2}))/gu;
const PLAN = /(?:计划|計劃|打算|拟|擬)(?=(?<verb>\p{Script=Han}{2}))/gu;
/** Any of these leaves it open, or denies it. */
const OPEN = /[或恐若如疑嫌拟擬不没沒未无無吗嗎？]|可能|据|计划|計劃|打算|准备|希望|有望|考虑|威胁|风险/u;
const IS_DONE = /已|了|过/u;
/** Part of the sentence's characters that the passage's clause must have, and how many. */
const SHARED = 0.9;
const FEWEST = 6;

export function hanMadeCertain(own: string, passages: readonly string[]): Retold | null {
  if (OPEN.test(own)) return null;
  for (const passage of passages) {
    for (const [clause] of passage.matchAll(HAN_CLAUSES)) {
      if (sharedCharacters(own, clause, FEWEST) < SHARED || /[不没沒未无無]/u.test(clause)) continue;
      const hedges = [...clause.matchAll(MAY), ...(IS_DONE.test(own) ? clause.matchAll(PLAN) : [])];
      const [hedge] = hedges;
      const verb = hedge?.groups?.verb ?? '';
      if (hedges.length !== 1 || !hedge || !own.includes(verb)) continue;
      if (passage.split(verb).length > 2) continue;
      return { said: verb, instead: hedge[0] + verb, passage: sentenceWith(passage, clause) };
    }
  }
  return null;
}
