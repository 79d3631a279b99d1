// Words that deny, by language, and those that take that back.
import type { Word } from './words.ts';

/** Those that stand before what they deny, folded. */
export const NEGATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|none|nobody|neither|nor|without|cannot|(?:is|are|was|were|has|have|had|do|does|did|will|would|could|ca|wo)n't)$/u,
  uk: /^(?:не|ні|ніхто|ніколи|без|жодн\p{L}*|нема|немає|відмовив\p{L}*)$/u,
  ru: /^(?:не|ни|никто|никогда|без|нет|отказал\p{L}*)$/u,
  ar: /^[وف]?(?:لم|لا|لن|ليس|ليست|غير|دون|بدون|ما)$/u,
  de: /^(?:nicht|kein\p{L}*|nie|niemand|ohne)$/u,
  fr: /^(?:ne|n|n'\p{L}+|pas|aucune?|jamais|sans|ni)$/u,
  es: /^(?:no|ni|nunca|jamás|sin|ningún|ninguna?|tampoco)$/u,
};

/** Those that only quoting has to know, in the same place. */
const FURTHER_NEGATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:non|(?:should|might|must|need|ought)n't)$/u,
  be: /^(?:не|ні|без|няма|ніколі)$/u,
  de: /^(?:niemals|weder|keinesfalls|keineswegs)$/u,
  fr: /^(?:non|nul|nulle)$/u,
  it: /^(?:non|né|mai|senza|nessun[oa]?)$/u,
  pt: /^(?:não|nem|nunca|jamais|sem|nenhuma?)$/u,
  nl: /^(?:niet|geen|nooit|niemand|zonder)$/u,
  pl: /^(?:nie|ani|nigdy|bez|żad(?:en|n\p{L}+))$/u,
};

/** Those written together with what they deny: they end what precedes. Not so 没 in 沉没, 非 in 南非, 不能 in 能不能. */
const NEGATORS_BEFORE_HAN: Readonly<Record<string, RegExp>> = {
  zh: /(?:(?<!能)不能|(?<!是)不是|(?<![会會])不[会會]|(?<![要莫无無])不(?:可能?|得|曾|再|[应應][该該]?|必|敢|[愿願]意?|肯|想|要)?|未(?:曾|能|必)?|(?<![沉淹出埋吞浸泯湮覆隐隱辱陷])[没沒]有?|(?<![有虚虛])[无無]|(?<![南北东東西中亚亞是除莫若])非)$/u,
  ja: /(?<!是)[不未無非]$/u,
};

/** "refused to concede", "failed to arrive", "has yet to concede", "denied being told". */
export function refuses({ folded }: Word, next: Word | undefined): boolean {
  if (/^den(?:y|ies|ied|ying)$/u.test(folded)) return next?.folded.endsWith('ing') ?? false;
  return (
    /^(?:(?:refus|fail|declin)(?:e|ed|es|s|ing|al|ure)?|unwilling|unable|yet)$/u.test(folded) && next?.folded === 'to'
  );
}

/** "not only", "no more than": before these an English negator denies nothing. */
export const DENIED_BY_NOTHING =
  /^(?:only|just|merely|simply|more|less|fewer|later|earlier|sooner|better|worse|higher|lower)$/u;

/** After these a clause states no fact: a condition, a choice, a charge, a rumour. */
export const SUPPOSING: Readonly<Record<string, RegExp>> = {
  en: /^(?:if|unless|whether|until|should|lest|either|charges|suspicion|allegations|accused|accusations|speculated|speculation|rumou?red|rumou?rs?)$/u,
  uk: /^(?:якщо|якби|коли б|чи|щоб|поки)$/u,
  ru: /^(?:если|бы|ли|чтобы|пока)$/u,
  de: /^(?:wenn|falls|ob|sofern|damit)$/u,
  fr: /^(?:si|pourvu|afin)$/u,
  es: /^(?:si|ojalá)$/u,
  ar: /^(?:اذا|لو|لان|حتي)$/u,
};

/** "ما" is as often "what", as in "which led to". */
const SELDOM_DENY = /^[وف]?ما$/u;

/** Those that stand behind what they deny, or are attached to it: they begin what follows. */
const NEGATORS_BEHIND: Readonly<Record<string, RegExp>> = {
  de: /^\s+(nicht|nie|niemals)(?!\p{L})/u,
  nl: /^\s+(niet|nooit)(?!\p{L})/u,
  ru: /^\s+(нет)(?!\p{L})/u,
  uk: /^\s+(немає|нема)(?!\p{L})/u,
  ja: /^([ではじゃさせられるしていきえけめまりあ]{0,6}(?:ない|なかった|なく|ません))/u,
};

/** Whether a word, folded, denies the words that follow it. */
export function denies(word: string, language: string): boolean {
  return [NEGATORS, FURTHER_NEGATORS].some((table) => table[language]?.test(word)) && !SELDOM_DENY.test(word);
}

/** The negator without a space behind it that `preceding` ends with; null if there is none. */
export function negatorBeforeHan(preceding: string, language: string): string | null {
  return NEGATORS_BEFORE_HAN[language]?.exec(preceding)?.[0] ?? null;
}

/** The negator that `following` begins with, denying the words before it; null if there is none. */
export function negatorBehind(following: string, language: string): string | null {
  return NEGATORS_BEHIND[language]?.exec(following)?.[1] ?? null;
}
