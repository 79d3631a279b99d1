/** Program code, style sheets, database dumps and settings: files of text that are no article, told by their lines. */
import { alternatives } from '../../../text/alternatives.ts';
import { isSettingsFile } from './settings-files.ts';

/** True only if nearly no line is prose, nor most of the text: articles about programs have both, and braces may stand in any text. */
export function isProgramCode(text: string): boolean {
  if (SCRIPT.test(text) || isSettingsFile(text)) return true;
  const lines = linesOf(text.slice(0, SAMPLE));
  const code = lines.filter((line) => STATEMENT.test(line) || (isCode(line) && !isProse(line, LONG_SENTENCE)));
  const prose = lines.filter((line) => isProse(line, SENTENCE) && !code.includes(line));
  const isMostlyCode = code.length >= lines.length / 2 && sizeOf(prose) <= sizeOf(code);
  return lines.length >= LEAST_LINES && isMostlyCode && prose.length <= lines.length / 10;
}

/** Which program runs it; what an old one of Windows begins with. */
const SCRIPT = /^\ufeff?(?:#!\s?\/(?:usr\/|bin\/)\S|@echo off\s)/i;

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);

const SAMPLE = 32 * 1024;
const LEAST_LINES = 3;
/** Programs that are packed have no lines of their own. */
const LONG_LINE = 160;

/** Without comments, which are prose. */
function linesOf(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|("""|''')[\s\S]*?(?:\1|$)/g, '\n')
    .split(/\r\n?|\n/)
    .flatMap((line) => (line.length > LONG_LINE ? line.split(/(?<=[;{}])/) : [line]))
    .map((line) => line.replace(/(?<=[;{}),])\s+(?:\/\/|#|--).*$/, '').trim())
    .filter((line) => line !== '' && !/^(?:\/\/|#(?!include)|--|<!--)/.test(line));
}

const CODE: readonly RegExp[] = [
  // A block begins or ends; a statement ends.
  /[({[]$|^[)}\]]+[;,)]*$|\}[;,)]*$/,
  /^(?=.*[()=[\]{}<>$]).{1,200};$|^[\w-]+\s*:\s?[^.!?]{1,80};$/,
  /^(?:break|continue|return|import|package|use|using|namespace|pass)(?:\b[\w\s.:*{}]*;|(?:\s+[\w.:*{}]+)?)$/,
  // Assignments, calls, definitions.
  /^(?:(?:const|let|var|export|local|set|my|final|static|public|private)\s+)*[\w.$@[\]"'>-]+\s*(?::=|<-|\|\|=|[+*/.-]?=)=?\s*\S/,
  /^[\w.$:!>@-]+\(.*\)[;,.]?$/,
  /^(?:async |export |pub |public |private |static )*(?:def|class|module|sub|function|func|fn|interface|struct|enum|dim)\s+[\w.:$!?]+(?:\s*[({:<=].*| as \w+)?$/i,
  /^(?:if|for|while|elif|elsif|with|switch|foreach)\b.*[()=[\].!<>].*(?:[:;]|\b(?:do|then))$|\bThen$/,
  /^(?:else|try|finally|fi|done|esac|then|do|end|begin|end (?:if|sub|function))[:;]?$/i,
  /^(?:import\s+(?:[\w.]+$|\{|\*|["']|[\w.]+ (?:as|from)\b)|from\s+[\w.]+\s+import\b|require[\s(]['"]|#include\b|attr_\w+ :)/,
  /^(?:msgid|msgstr|msgctxt)\s*"|^(?:@@ -\d|diff --git |index [\da-f]{7}\.\.)/,
  /^[`"]\w+[`"]\s+\w+.*,$/,
];

/** Of a database: its values may be prose. */
const STATEMENT = new RegExp(
  alternatives`
  ^(?:(?:SELECT|INSERT INTO|CREATE (?:TABLE|INDEX|VIEW|DATABASE|UNIQUE)|DROP (?:TABLE|INDEX|VIEW|DATABASE)|ALTER TABLE|
  UPDATE \S+ SET|DELETE FROM|LOCK TABLES|UNLOCK TABLES|PRIMARY KEY|UNIQUE KEY|WHERE|ORDER BY|GROUP BY|
  (?:LEFT|INNER|OUTER) JOIN)\b|(?:VALUES|KEY|COPY)\b[^(]{0,80}\(|SET [\w@.]+ ?=|(?:BEGIN|COMMIT);?$)
`,
);

const BRACKETS = /[(){}[\]<>;$\\]/g;
/** "[12:03] <ada> The pier is shut (again)": words set off within a line of text. */
const ASIDE =
  /(?<![^\s[(])(?:\((?=[^()]*\p{L})[\p{L}\p{N}\s:.,'’&!?/-]*\)|\[[\p{L}\p{N}\s:.,'’&!?/-]*\]|<[\p{L}\p{N}_-]*>(?=\s))/gu;

function isCode(line: string): boolean {
  const brackets = line.replace(ASIDE, '').match(BRACKETS)?.length ?? 0;
  return CODE.some((pattern) => pattern.test(line)) || (line.length >= 10 && brackets > line.length * 0.12);
}

/** So many words, with so few signs for each letter. */
const SENTENCE = { words: 6, signs: 0.06 };
const LONG_SENTENCE = { words: 12, signs: 0.03 };
const SIGNS = /[(){}[\]<>=;_$#|&*/\\+`@~^]/g;

function isProse(line: string, least: typeof SENTENCE): boolean {
  const words = line.match(/\p{L}{2,}/gu)?.length ?? 0;
  const unspaced = line.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  const signs = line.match(SIGNS)?.length ?? 0;
  return (words >= least.words || unspaced >= least.words * 2) && signs < line.length * least.signs;
}
