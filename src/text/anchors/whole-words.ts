// Words and numbers that must not be cut: "safe" is not what "unsafe" says, and 12 is not what 12,000 or 12.5 says.
import type { Utf16Span } from '../offsets.ts';

/** Letters of scripts that separate words. In the others, part of what stands between spaces is quoted as a matter of course. */
const LETTER = String.raw`(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{M}\p{N}])`;
/** Between the digits of one number. A space is so only before three digits, one of those between words only behind at most three. */
const SEPARATOR = String.raw`(?<=\p{Nd})(?:[.,'’٫٬](?=\p{Nd})|(?:[\u00a0\u2009\u202f]|(?<=(?<!\p{Nd})\p{Nd}{1,3}) )(?=\p{Nd}{3}(?!\p{Nd})))`;
const MINUS = String.raw`(?<![\p{L}\p{M}\p{N}%)\]])[-−](?=\p{Nd})`;
const HAN_NUMBER = '[〇零一二两三四五六七八九十百千万萬亿億]';
/** What a number is counted in: 12 is not what 12 %, 12 million or 12만 says. */
const SCALE = String.raw`(?<=\p{Nd})[ \u00a0\u202f-]?(?:[%‰٪％]|[천만억조]|(?:thousand|[bmtr]+illion|million|мільйон|мільярд|тисяч|миллион|миллиард|тысяч|Million|Milli[ao]rd|Tausend|milliard|mill[oó]n|mil(?!\p{L})|mille(?!\p{L})|mln|mlrd|mio|mrd|млн|млрд|тис|тыс|مليون|مليار|ملايين|ألف|آلاف)\p{L}*)`;
/** "isn’t" and "n’est" deny, "is" and "est" do not. */
const ATTACHED_NEGATOR = String.raw`(?<=\p{L}n)['’](?=t(?![\p{L}\p{N}]))|(?<=(?<![\p{L}\p{N}])n)['’](?=\p{L}{2})`;
const WHOLE = new RegExp(
  `(?:${MINUS})?(?:${ATTACHED_NEGATOR}|${LETTER}|\\p{Nd}|${SEPARATOR}|${SCALE}|${HAN_NUMBER})+`,
  'giu',
);
/** UTF-16 code units on each side of an index, more than words are long. */
const AROUND = 200;

/** The span with the words and numbers that it begins or ends inside of; the same span if there are none. */
export function wholeWords(text: string, span: Utf16Span): Utf16Span {
  const from = wholeAround(text, span.from)?.from ?? span.from;
  const to = wholeAround(text, span.to)?.to ?? span.to;
  return from === span.from && to === span.to ? span : { from, to };
}

/** The word or number that has the index inside of it. */
function wholeAround(text: string, index: number): Utf16Span | null {
  const start = Math.max(0, index - AROUND);
  for (const { 0: whole, index: at } of text.slice(start, index + AROUND).matchAll(WHOLE)) {
    const from = start + at;
    if (from < index && index < from + whole.length) return { from, to: from + whole.length };
  }
  return null;
}
