// Words that deny, by language, and those that take that back.
import type { Word } from '../words/words.ts';

/** Those that stand before what they deny, folded. */
export const NEGATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|none|nobody|neither|nor|without|cannot|(?:is|are|was|were|has|have|had|do|does|did|will|would|could|ca|wo)n't)$/u,
  uk: /^(?:не|ні|ніхто|ніколи|без|жодн\p{L}*|нема|немає|відмовив\p{L}*)$/u,
  ru: /^(?:не|ни|никто|никогда|без|нет|отказа[лт]\p{L}*)$/u,
  ar: /^[وف]?(?:لم|لا|لن|ليس|ليست|غير|دون|بدون|ما)$/u,
  de: /^(?:nicht|kein\p{L}*|nie|niemand|ohne)$/u,
  fr: /^(?:ne|n|n'\p{L}+|pas|aucune?|jamais|sans|ni)$/u,
  es: /^(?:no|ni|nunca|jamás|sin|ningún|ninguna?|tampoco)$/u,
};

/** Those that only quoting has to know, in the same place. */
const FURTHER_NEGATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:non|(?:should|might|must|need|ought)n't)$/u,
  be: /^(?:не|ні|без|няма|ніколі)$/u,
  de: /^(?:niemals|niemande[mn]|weder|keinesfalls|keineswegs)$/u,
  fr: /^(?:non|nul|nulle)$/u,
  es: /^nadie$/u,
  it: /^(?:non|né|mai|senza|nessun[oa]?)$/u,
  pt: /^(?:não|nem|nunca|jamais|sem|nenhuma?|ninguém)$/u,
  nl: /^(?:niet|geen|nooit|niemand|zonder)$/u,
  pl: /^(?:nie|ani|nigdy|nikt|nikogo|nikomu|bez|żad(?:en|n\p{L}+))$/u,
  ru: /^(?:никого|никому)$/u,
  uk: /^(?:нікого|нікому)$/u,
  he: /^[וש]{0,2}(?:לא|אין|אינ(?:ו|ה|ם|ן|ני|נו)|בלי|ללא)$/u,
  fa: /^(?:بدون|غیر)$/u,
  ko: /^못$/u,
};

/** Those written together with what they deny: they end what precedes. Not so 没 in 沉没, 非 in 南非, 不能 in 能不能. */
const NEGATORS_BEFORE_HAN: Readonly<Record<string, RegExp>> = {
  zh: /(?:[没沒]有(?:任何)?人|(?<!能)不能|(?<!是)不是|(?<![会會])不[会會]|(?<![要莫无無得可])(?<![不]能)不(?:可能?|得|曾|再|[应應][该該]?|必|敢|[愿願]意?|肯|想|要)?|未(?:曾|能|必)?|(?<![沉淹出埋吞浸泯湮覆隐隱辱陷])[没沒]有?|(?<![有虚虛])[无無]|(?<![南北东東西中亚亞是除莫若])非)$/u,
  ja: /(?<!是)[不未無非]$/u,
};

/** What somebody did not do, and the word that follows: "refused to", "a refusé de", "se negó a". */
const REFUSALS: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  en: [/^(?:(?:refus|fail|declin)(?:e|ed|es|s|ing|al|ure)?|unwilling|unable|yet)$/u, /^to$/u],
  fr: [/^refus\p{L}+$/u, /^de$/u],
  es: [/^neg(?:ó|aron)$/u, /^a$/u],
  it: [/^rifiut\p{L}+$/u, /^di$/u],
};

/** "refused to concede", "failed to arrive", "has yet to concede", "denied being told". */
export function refuses({ folded }: Word, next: Word | undefined, language: string): boolean {
  if (language === 'en' && /^den(?:y|ies|ied|ying)$/u.test(folded)) return next?.folded.endsWith('ing') ?? false;
  const [refusal, following] = REFUSALS[language] ?? [];
  return (refusal?.test(folded) && following?.test(next?.folded ?? '')) ?? false;
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

/** These may stand between a negator and the words it denies, or the phrase that these begin: "not a safe ship", "not been approved". */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  en: /^(?:an?|any|been|be|being|have|had|yet|ever|very|really|particularly|especially|entirely|fully|completely|quite|even|longer|to)$/u,
  de: /^(?:eine?[mnrs]?|sehr|besonders|wirklich|ganz|mehr|so|zu)$/u,
  fr: /^(?:une?|de|été|être|très|vraiment|encore|assez|si)$/u,
  es: /^(?:es|era|fue|ser|sido|ha|han|había|está|estaba|se|un|una|muy|tan)$/u,
  it: /^(?:è|era|fu|essere|stat[aeio]|ha|hanno|aveva|si|un|una|uno|molto)$/u,
  pt: /^(?:é|era|foi|ser|sido|tem|está|estava|se|um|uma|muito)$/u,
  nl: /^(?:een|erg|zeer|echt|zo|meer|te)$/u,
  pl: /^(?:jest|był[aoy]?|zostać?ł?[aoy]?|bardzo|tak)$/u,
  ru: /^(?:был[аио]?|является|будет|очень|столь)$/u,
  uk: /^(?:був|була|було|були|є|буде|дуже|так)$/u,
  ar: /^(?:يكن|تكن|يكون|تكون|يتم|تتم)$/u,
};

/** Whether a negator reaches across a word, folded. */
export function isReachedAcross(word: string, language: string): boolean {
  return BETWEEN[language]?.test(word) ?? false;
}

/** What may stand between a negator written together and the words it denies. */
export const BETWEEN_HAN = /(?:一(?:个|個|艘|名|种|種|项|項|次)|这|這|那|很|太|特别|十分|真正|完全|被|再)$/u;

/** "ما" is as often "what", as in "which led to". */
const SELDOM_DENY = /^[وف]?ما$/u;

/** Those that stand behind what they deny, or are attached to it: they begin what follows. */
const NEGATORS_BEHIND: Readonly<Record<string, RegExp>> = {
  de: /^\s+(nicht|nie|niemals)(?!\p{L})/u,
  nl: /^\s+(niet|nooit)(?!\p{L})/u,
  ru: /^\s+(нет)(?!\p{L})/u,
  uk: /^\s+(немає|нема)(?!\p{L})/u,
  fa: /^\s+(نیست(?:ند)?|نبود(?:ند|ه)?|نشد(?:ند|ه)?|نکرد(?:ند|ه)?|نداد(?:ند|ه)?|ندار(?:د|ند)|نداشت(?:ند|ه)?|نگرفت(?:ند|ه)?|نخواهن?د|نمی[\u200c ]?(?:کن|شو|ده|گیر)ن?د)(?![\p{L}\u200c])/u,
  tr: /^\s+(değil(?:di\p{L}*|dir|miş\p{L}*|ler\p{L}*)?(?!\p{L}|\s+m[ıiuü]|,?\s+aynı zamanda)|yok(?:tu\p{L}*|tur|muş\p{L}*)?(?!\p{L}|\s+(?:et|ed|ol))|(?:et|edil|ol|olun)m(?:[ae](?:d[ıi]|m[ıi]ş|z(?!\p{L})|y[ae](?:n|c))\p{L}*|[iuü]yor\p{L}*))/u,
  ko: /^(?:(?:이|가|은|는|도)?\s+(없[가-힣]+)|\s+수(?:는|가|도)?\s+(없[가-힣]+)|\s+(않(?!을까)[가-힣]+)|(?:이|가)\s+(아니(?:다|라|었|며|고)[가-힣]*|아닙니다|아닌(?!가))|(?:하|되)(지(?:는|도|를)?\s(?:않(?!을까)|못)[가-힣]+))(?![가-힣]|\s*(?:수 없|안 ))/u,
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
  return NEGATORS_BEHIND[language]?.exec(following)?.slice(1).find(Boolean) ?? null;
}

const NOBODY: Readonly<Record<string, RegExp>> = {
  en: /^nobody$/u,
  de: /^niemand(?:e[mn])?$/u,
  fr: /^personne$/u,
  es: /^nadie$/u,
  it: /^nessuno$/u,
  pt: /^ninguém$/u,
  nl: /^niemand$/u,
  pl: /^nikt$/u,
  ru: /^никто$/u,
  uk: /^ніхто$/u,
  ar: /^احد$/u,
};

/** Whether a word, folded, is nobody, or the second of "no one". */
export const isNobody = (word: string, before: string | undefined, language: string): boolean =>
  NOBODY[language]?.test(word) || (language === 'en' && word === 'one' && before === 'no');
