// The verbs in a sentence that give somebody's words.

import { type Complement, type Form, verbReading } from './english-verbs.ts';
import { ADVERBS, AUXILIARIES, BE, DETERMINERS, NEGATORS, PREPOSITIONS } from './english-words.ts';
import type { Range } from './speakers.ts';
import type { Token } from './tokens.ts';

export interface Cue extends Range {
  /** The index of the verb; the range also holds auxiliaries and adverbs before it, and a particle behind it. */
  readonly verb: number;
  readonly complements: ReadonlySet<Complement>;
  /** "saying", behind a comma: whoever acts in the clause before it speaks. */
  readonly isParticiple: boolean;
  readonly isPast: boolean;
  /** These could as well be nouns: "state", "claims". */
  readonly isBase: boolean;
  readonly isPresent: boolean;
}

/** Cues in order. None of what is denied, of nouns ("the report"), of what is passive ("was told"), or of infinitives. */
export function cuesIn(tokens: readonly Token[]): Cue[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || token.isCapital) return [];
    const after = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? '', tokens[at + 3]?.folded ?? ''];
    const reading = verbReading(token.folded, after);
    if (!reading) return [];
    const from = groupStart(tokens, at);
    const group = tokens.slice(from, at);
    const before = tokens[from - 1];
    if (group.some(isNegator) || isNoun(before, reading.forms) || !agrees(group, reading.forms)) return [];
    const isParticiple = isOnly(reading.forms, 'gerund') && !group.some(({ folded }) => BE.has(folded));
    return [
      {
        from,
        to: at + 1 + reading.particleWords,
        verb: at,
        complements: reading.complements,
        isParticiple,
        isPresent: isOnly(reading.forms, 'present'),
        isPast: reading.forms.has('past'),
        isBase: reading.forms.has('base') && group.length === 0 && !reading.forms.has('past'),
      },
    ];
  });
}

const isOnly = (forms: ReadonlySet<Form>, form: Form): boolean => forms.size === 1 && forms.has(form);
const isNegator = ({ folded }: Token): boolean => NEGATORS.has(folded) || folded.endsWith("n't");
const isAdverb = ({ folded }: Token): boolean => ADVERBS.has(folded) || /.{3}ly$/u.test(folded);

/** Where auxiliaries and adverbs before a verb begin. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0) {
    const token = tokens[at - 1] as Token;
    if (
      token.kind !== 'word' ||
      token.isCapital ||
      !(AUXILIARIES.has(token.folded) || isAdverb(token) || isNegator(token))
    )
      break;
    at--;
  }
  return at;
}

/** "the report", "an alleged", "in reports", "to say" */
function isNoun(before: Token | undefined, forms: ReadonlySet<Form>): boolean {
  if (before?.kind !== 'word') return false;
  if (before.folded === 'to' || DETERMINERS.has(before.folded)) return true;
  return (
    !forms.has('past') && !isOnly(forms, 'gerund') && (PREPOSITIONS.has(before.folded) || /'s?$/u.test(before.folded))
  );
}

/** Whether the auxiliaries fit: "has said", "will say", not "was said". */
function agrees(group: readonly Token[], forms: ReadonlySet<Form>): boolean {
  const last = group.findLast(({ folded }) => AUXILIARIES.has(folded))?.folded;
  if (last === undefined) return !isOnly(forms, 'participle');
  if (BE.has(last)) return forms.has('gerund');
  if (/^ha/u.test(last)) return forms.has('participle');
  return forms.has('base');
}

export const isSpoken = ({ complements }: Cue): boolean =>
  complements.has('say') || complements.has('tell') || complements.has('quote');
