// Clauses of Chinese sentences, and how much of one another tells.
import { sentences } from '../sentences/sentences.ts';

export const HAN_CLAUSES = /[^，；、：。！,;:]+/gu;
const PARTICLES = /[将會会已了过的被于在]/u;

/** The part of the characters of `own` that `clause` has: 0 to 1; 0 if there are fewer than `fewest`. */
export function sharedCharacters(own: string, clause: string, fewest: number): number {
  const characters = [...new Set(own.match(/\p{Script=Han}/gu) ?? [])].filter((one) => !PARTICLES.test(one));
  if (characters.length < fewest) return 0;
  return characters.filter((one) => clause.includes(one)).length / characters.length;
}

/** The sentence of `passage` that has `clause`. */
export function sentenceWith(passage: string, clause: string): string {
  const found = sentences(passage, 'zh').find(({ from, to }) => passage.slice(from, to).includes(clause));
  return found ? passage.slice(found.from, found.to) : clause;
}
