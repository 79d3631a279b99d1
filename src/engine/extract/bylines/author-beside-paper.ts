/** An author and a paper in one line: "Jana Nováková, Přístavní noviny". */
import { alternatives } from '../../../text/alternatives.ts';
import { nameKey } from './byline.ts';
import { isBareName, isNewsroom } from './byline-words.ts';

/** Typical words in the names of papers and agencies, in the languages of news. */
const PAPER = new RegExp(
  alternatives`
  (?<!\p{L})(?:daily|times|post|herald|tribune|gazette|telegraph|courier|courrier|chronicle|observer|examiner|inquirer|zeitung|
  nachrichten|anzeiger|kurier|rundschau|diario|periódico|giornale|corriere|gazzetta|jornal|folha|correio|gazeta|dziennik|tygodnik|
  noviny|deník|týdeník|denník|týždenník|novine|dnevnik|časnik|napilap|hírlap|ziarul|dagblad|krant|sanomat|gazetesi|
  газета|газети|вісник|вестник|известия|вести|правда|новине|дневник|εφημερίδα|صحيفة|جريدة|وكالة|روزنامه|خبرگزاری)(?!\p{L})|
  \p{L}{3,}(?:zeitung|blatt|kurier|anzeiger|rundschau|nachrichten|bladet|avisen|tidende|bladid)$|^\p{sc=Han}{1,5}[报報]$|(?:日报|日報|晚报|晚報|时报|時報|商报|商報|新聞|新闻网|通信|通讯社|通訊社|일보|신문|뉴스)$
`,
  'iu',
);
/** "Přístav.cz" */
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,2}\.(?!sc$)\p{Ll}{2,5}$/u;
/** «Портові вісті» */
const IN_QUOTES = /^[«„“"「《]([^«»„“”"]{2,60})[»“”"」》]$/u;
const MOST_WORDS = 5;

export function namesPaper(words: string): boolean {
  return PAPER.test(words);
}

export interface AuthorBesidePaper {
  readonly author: string;
  readonly paper: string;
}

/** Null for any other line. @param sources as for `isPaper` */
export function authorBesidePaper(line: string, sources: readonly string[] = []): AuthorBesidePaper | null {
  const [author = '', paper = '', ...others] = partsOf(line);
  if (others.length > 0 || !isBareName(author) || !isPaper(paper, sources)) return null;
  return { author, paper: paper.replace(IN_QUOTES, '$1') };
}

/** A paper by its form: its words, its address, its quotation marks. @param sources what the paper is known to be called */
export function isPaper(words: string, sources: readonly string[] = []): boolean {
  if (words.split(/\s+/u).length > MOST_WORDS || /\d{3}/.test(words)) return false;
  return (
    IN_QUOTES.test(words) ||
    namesPaper(words) ||
    isNewsroom(words) ||
    SITE.test(words) ||
    sources.map(nameKey).includes(nameKey(words))
  );
}

/** "Harbour Daily | 14 March 2025": what stands between commas and rules. */
export function partsOf(line: string): string[] {
  return line
    .split(/[,;|·•–—]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
