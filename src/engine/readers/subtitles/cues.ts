/** Parses subtitles (SRT, WebVTT): what is shown, from when to when. */

export interface Cue {
  /** Milliseconds from the beginning. */
  readonly start: number;
  readonly end: number;
  /** Without formatting. */
  readonly lines: readonly string[];
  /** As WebVTT names it (`<v Ada Finch>`); null if it does not. */
  readonly speaker: string | null;
}

/** "00:01:02,345 --> 00:01:04.000"; WebVTT may leave out the hours. */
const TIMES =
  /^[ \t]*(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[,.](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[,.](\d{1,3})/;

export function hasTimes(line: string): boolean {
  return TIMES.test(line);
}

/** In order; notes, styles and cue numbers are left out. */
export function cuesIn(text: string): Cue[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex(hasTimes);
      const times = at < 0 ? null : TIMES.exec(lines[at] ?? '');
      return times ? [cue(times, lines.slice(at + 1))] : [];
    });
}

function cue(times: RegExpExecArray, written: readonly string[]): Cue {
  const speaker = /<v(?:\.[^\s>]{0,40})?[ \t]+([^>]{1,80})>/.exec(written.join('\n'))?.[1]?.trim() ?? null;
  const lines = written.map(shown).filter((line) => line !== '');
  return { start: milliseconds(times, 1), end: milliseconds(times, 5), lines, speaker };
}

function milliseconds(times: RegExpExecArray, from: number): number {
  const [hours = 0, minutes = 0, seconds = 0] = times.slice(from, from + 3).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((times[from + 3] ?? '').padEnd(3, '0'));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** Without tags (`<i>`, `<00:01.200>`, `<c.yellow>`), positions (`{\an8}`) and music notes alone. */
function shown(line: string): string {
  return line
    .replace(/<\/?[a-z\d][^<>]{0,200}>/gi, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[\p{Cc}\u200e\u200f\ufeff]/gu, '')
    .trim();
}
