/** Texts for troff, with the macros ms, me, mm and man. */
import type { FoundValues } from '../drafts/news-draft.ts';
import { apart, type Markup } from './markup.ts';
import { plainTroff } from './troff-signs.ts';

const COMMENTS = /^(?:[.'](?:[ \t]*\\["#].*)?\n|[ \t]*\n)*/;
const FIRST = /^\.(?:TH|Dd|TL|TP|RP|SH|NH|LP|PP|ND|DA|so|mso|ds|nr|ll|pl|po|de|TI|AU|sh|tp)(?=\s|$)/;
const MACRO = /^\.[A-Za-z]{1,2}(?:[ \t]|$)/gm;
const LEAST_MACROS = 3;

export const troff: Markup = {
  mediaType: 'text/troff',
  isIn(text, name) {
    const start = text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .slice(0, 20_000);
    const macros = start.match(MACRO)?.length ?? 0;
    if (/\.(?:man|m[esm]|roff|troff|t|[1-9])$/i.test(name)) return /^[.']/.test(start) && macros > 1;
    return FIRST.test(start.replace(COMMENTS, '')) && macros >= LEAST_MACROS;
  },
  strip(source, values, aside) {
    const text = source
      .replace(/^[.']?[ \t]*\\["#].*$/gm, '.')
      .replace(/\\".*$/gm, '')
      .replace(/\\\n/g, '');
    return plainTroff(new Pages(values, aside).read(text.split('\n')));
  },
};

/** Up to the first row, or the next rows of another form. */
const FORM_OF_TABLE = /\.\s*$/;

/** Macros whose content is no text: a definition, what is ignored, an equation, a drawing. */
const SILENT: Readonly<Record<string, RegExp>> = {
  de: /^\.\.\s*$/,
  de1: /^\.\.\s*$/,
  am: /^\.\.\s*$/,
  ig: /^\.\.\s*$/,
  EQ: /^\.EN\b/,
  TS: FORM_OF_TABLE,
  PS: /^\.P[EF]\b/,
  G1: /^\.G2\b/,
};
const PARAGRAPH = /^(?:[LPQX]P|HP|IP|TP|P|Pp|pp|lp|ip|br|sp|bp|RS|RE|QS|QE|AE|AB|KE|KS|DS|DE|LI|LE|It|Bl|El|TE)$/;
const HEADING = /^(?:SH|SS|NH|H|HU|Sh|Ss|sh|uh)$/;
/** What stands alternately in two fonts is one word. */
const ALTERNATING = /^(?:BI|BR|IB|IR|RB|RI)$/;
const IN_A_FONT = /^(?:B|I|R|SM|SB|CW|UL|BX)$/;
/** Macros of manuals that hold words of the sentence. */
const WORDS = /^(?!Os|Bd|Ed|Bl|El|Dt|Dd|It)[A-Z][a-z]$/;

/** Goes over the lines once; what a macro says of the lines below it holds up to the next one. */
class Pages {
  private readonly out: string[] = [];
  private readonly held = new Map<string, string[]>();
  private into: string[] = this.out;

  private readonly values: FoundValues;
  private readonly aside: string[];

  constructor(values: FoundValues, aside: string[]) {
    this.values = values;
    this.aside = aside;
  }

  read(lines: readonly string[]): string {
    let end: RegExp | null = null;
    let isTable = false;
    for (const line of lines) {
      if (end !== null) {
        if (end.test(line)) end = null;
        continue;
      }
      isTable = isTable && !line.startsWith('.TE');
      if (isTable) {
        if (line.startsWith('.T&')) end = FORM_OF_TABLE;
        else this.row(line);
        continue;
      }
      const [, name = '', rest = ''] = /^[.'][ \t]*([A-Za-z][A-Za-z0-9]{0,3})(?:[ \t]+(.*))?$/.exec(line) ?? [];
      end = SILENT[name] ?? null;
      isTable = name === 'TS';
      if (name !== '') this.macro(name, argumentsOf(rest));
      else if (!/^[.']/.test(line)) this.into.push(line.trim() === '' ? '' : line);
    }
    this.finish();
    return this.out.join('\n');
  }

  /** Cells that go over several lines stand between T{ and T}. */
  private row(line: string): void {
    const words = line.replace(/T\{$|^T\}/g, '');
    if (/[\p{L}\p{N}]/u.test(words)) this.into.push('', words, '');
  }

  private macro(name: string, given: readonly string[]): void {
    const words = given.join(' ');
    if (['TL', 'AU', 'AI', 'FS'].includes(name)) this.hold(name);
    else if (name === 'TH' || name === 'Dt') this.note('title', given[0]);
    else if (name === 'ND' || name === 'DA' || name === 'Dd') this.note('published', words);
    else if (HEADING.test(name)) this.heading(/^\d{1,2}$/.test(given[0] ?? '') ? given.slice(1).join(' ') : words);
    else if (ALTERNATING.test(name)) this.into.push(given.join(''));
    else if (IN_A_FONT.test(name) || WORDS.test(name)) this.into.push(words.replace(/ (?=[.,;:!?)]+$)/, ''));
    // A note interrupts a sentence.
    else if (name === 'FE') this.into = this.out;
    else if (PARAGRAPH.test(name)) {
      this.into = this.out;
      this.into.push('');
      if (/^(?:IP|It|HP)$/.test(name) && /[\p{L}\p{N}]/u.test(given[0]?.replace(/\\[(*[]\S+/g, '') ?? ''))
        this.into.push(given[0] ?? '');
    }
    if (name === 'TH') this.note('published', given[2]);
  }

  private hold(name: string): void {
    this.into = this.held.get(name) ?? [];
    this.held.set(name, this.into);
    this.into.push('');
  }

  /** The heading is beside the macro, or in the line below it. */
  private heading(words: string): void {
    this.into = this.out;
    this.into.push(words === '' ? '' : apart(words), '');
  }

  private note(field: 'title' | 'published', value: string | undefined): void {
    const text = plainTroff(value ?? '');
    if (field === 'title') this.values.add('title', text, 'the document’s title');
    else this.values.addDate('published', text, 'the document’s date');
  }

  private finish(): void {
    const of = (name: string) => plainTroff((this.held.get(name) ?? []).join('\n')).trim();
    this.values.add('title', of('TL'), 'the document’s title');
    this.values.addByline(of('AU').split(/\n\s*\n|\n/), 'the document’s author');
    this.aside.push(of('AI'), of('FS'));
  }
}

function argumentsOf(rest: string): string[] {
  return [...rest.matchAll(/"((?:[^"]|"")*)"?|(?:\\ |[^\s"])(?:\\ |\S)*/g)].map(([whole, quoted]) =>
    quoted === undefined ? whole : quoted.replaceAll('""', '"'),
  );
}
