/** What programs and servers write about themselves, told by how each entry begins. */
import { alternatives } from '../../../text/alternatives.ts';

const LEVELS = 'TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERR(?:OR)?|FATAL|CRIT(?:ICAL)?|SEVERE|ALERT|EMERG';
/** Not as a sentence begins: "Notice of the port". */
const LEVEL = `(?:${LEVELS}|${LEVELS.toLowerCase()})`;
/** With its number, or in small letters: a person in a chat has neither. */
const PROGRAM = String.raw`(?:[\w./@-]{1,80}\[\d+\]|[a-z][\w./@-]{0,79})`;
const DAY = String.raw`\d{4}[-/.]\d\d[-/.]\d\d`;
const TIME = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`;
const ENTRY = new RegExp(
  alternatives`
  ^(?:<\d{1,3}>)?(?:
  \S{1,200} \S{1,100} \S{1,100} (?:\S{1,100} )?\[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "|
  \w{3} [ \d]\d \d\d:\d\d:\d\d \S{1,100} PROGRAM: |
  DAY[T ]TIME\S{0,10} \S{1,100} PROGRAM: |
  DAY[T ]TIME \S{1,100} (?:GET|POST|HEAD|PUT|OPTIONS|DELETE) |
  \[?(?:DAY[T ])?TIME\S{0,10}\]?[^\p{L}]{0,10}(?:\[[^\][]{1,80}\][^\p{L}]{0,4}){0,2}LEVEL\b|
  \[?DAY[T ]TIME\]?(?: -)? [\w.-]{1,80}(?: - |[.:] ?)LEVEL\b|
  \[ {0,6}\d{1,7}\.\d{6}\] |
  [IWEF]\d{4} TIME +\d{1,9} [^ :]{1,100}:\d{1,6}\] |
  \[\w{3} \w{3} [ \d]\d TIME \d{4}\] \[|
  \[?LEVEL\]?[\s:]+\[?DAY[T ]TIME
  )
`
    .replaceAll('LEVEL', LEVEL)
    .replaceAll('PROGRAM', PROGRAM)
    .replaceAll('DAY', DAY)
    .replaceAll('TIME', TIME),
  'u',
);
const LEAST_ENTRIES = 3;
const SAMPLE = 32 * 1024;

/** Neither empty nor indented, nor a comment. */
const FIRST_LINE = /(?<![^\r\n])[^\s#][^\r\n]*/;

/** Lines between entries, such as the trace of an error, are indented or belong to the one above. */
export function isLog(text: string): boolean {
  if (/^\ufeff?#Software: [^\n]{1,200}\n(?:#[^\n]{0,400}\n){0,6}#Fields: /.test(text)) return true;
  const sample = text.slice(0, SAMPLE);
  const isEntry = (line: string) => ENTRY.test(line.slice(0, 500));
  // A message about a log begins otherwise.
  if (!isEntry(FIRST_LINE.exec(sample)?.[0] ?? '')) return false;
  const lines = sample.split(/\r\n?|\n/).filter((line) => /^[^\s#]/.test(line));
  const entries = lines.filter(isEntry);
  return entries.length >= LEAST_ENTRIES && entries.length >= lines.length * 0.5;
}
