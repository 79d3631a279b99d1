/**
 * Europresse exports as in its PDFs and in text copied from its pages: without markup, but each document ends with the
 * database's number.
 */
import { alternatives } from '../../../text/alternatives.ts';
import { areNamedIn, isBareName } from '../../extract/bylines/byline-words.ts';
import { endsSentence } from '../../extract/plain-text/plain-text.ts';
import { ASIDE, COPYRIGHT, NUMBER, sectionIn } from './europresse-article.ts';
import { dateIn, type ExportItem, NO_ITEM } from './export-item.ts';

/** Only a number proves the database; words about one do not. */
const OWN_NUMBER = /(?:^|\s)(?:news|web|tv|radio|soc)·\d{8}·\S+$/mu;
const CERTIFICATE =
  /^(?:ce certificat|certificat|this certificate|certificate|este certificado|dieses zertifikat|questo certificato|dit certificaat)\s/iu;
/** In the new layout, stands beside a document and describes its source. */
const SOURCE_LABEL = /^(?:nom de la source|source name|name of source|nombre de la fuente|quellenname)\s*:?\s*(.*)$/iu;
const LABEL = new RegExp(
  alternatives`
  ^(?:type de source|périodicité|couverture géographique|provenance|source type|type of source|periodicity|frequency|
  geographical? coverage|origin|documents? sauvegardés?|saved documents?|sommaire|table of contents)(?:\s*:.*)?$
`,
  'iu',
);
/** "Le Port • p. 12 • 643 mots", "757 mots, p. 4" */
const ABOUT =
  /\s[•·]\s|^p(?:ages?|p)?\.?\s?\*?\d|^\d[\d\s.,]*\s(?:mots|words|palabras|wörter|parole|woorden|palavras)\b/iu;
/** Capitals and words that join names: "Anne Martin et Luc de Roe", "AFP". */
const NAMES =
  /^(?=.{2,80}$)(?:\p{Lu}[\p{L}.'’-]*|de|du|des|la|le|von|van|et|and|und|y|e|avec|&)(?:[\s,;/]+(?:\p{Lu}[\p{L}.'’-]*|de|du|des|la|le|von|van|et|and|und|y|e|avec|&))*$/u;
const BETWEEN_NAMES = /\s*[,;/&]\s*|\s(?:et|and|und|y|e|en)\s/u;
/** A headline in capitals throughout may be continued by what looks like a name. */
const IN_SMALL_LETTERS = /(?:^|\s)\p{Ll}{4}/u;
const HEADER_LENGTH = 160;
/** In paragraphs. */
const LEAD = 3;

/** Null if the text is not such an export. */
export function europresseItems(texts: readonly string[]): ExportItem[] | null {
  if (!texts.some((text) => OWN_NUMBER.test(text))) return null;
  const lines = texts
    .flatMap(apart)
    .flatMap((text, i, all) => titleAndAuthor(text, all.slice(i + 1, i + 1 + LEAD)))
    .filter((text) => text !== '');
  const items: ExportItem[] = [];
  let from = 0;
  for (const [i, line] of lines.entries()) {
    if (!NUMBER.test(line)) continue;
    const item = itemOf(lines.slice(from, i), NUMBER.exec(line)?.slice(1).find(Boolean) ?? null);
    if (item) items.push(item);
    from = i + 1;
  }
  return items.length > 0 ? items : null;
}

/** In print, the lines about a document are set close together, and arrive as one paragraph. */
function apart(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const isHead = lines.length < 4 && !lines.some((line) => endsSentence(line));
  const isAbout = isHead && lines.some((line) => ABOUT.test(line) || dateIn(line) !== null);
  const isMarked = lines.some((line) => [NUMBER, COPYRIGHT, SOURCE_LABEL].some((mark) => mark.test(line)));
  return isAbout || isMarked ? lines : [text.trim()];
}

/** The author may stand directly below the headline; a name that the lead has too ends the headline. */
function titleAndAuthor(text: string, lead: readonly string[]): string[] {
  const [title = '', author, ...more] = text.split('\n');
  const isLine = author !== undefined && author.length < HEADER_LENGTH && more.length === 0;
  const names = isLine ? author.split(BETWEEN_NAMES) : [];
  const isAuthor = isLine && names.every(isBareName) && !areNamedIn(names, lead);
  return isAuthor && IN_SMALL_LETTERS.test(title) && !endsSentence(title) ? [title, author] : [text];
}

function itemOf(lines: readonly string[], externalId: string | null): ExportItem | null {
  const own = lines.filter((line) => !CERTIFICATE.test(line));
  const label = own.findIndex((line) => SOURCE_LABEL.test(line));
  const header = own.findIndex(
    (line, i) => i > label && line.length < HEADER_LENGTH && !COPYRIGHT.test(line) && dateIn(line) !== null,
  );
  if (header < 0) return null;
  const named = label < 0 ? null : SOURCE_LABEL.exec(own[label] ?? '')?.[1] || (own[label + 1] ?? null);
  const about = own.slice(header + 1).findIndex((line) => !ABOUT.test(line));
  const title = header + 1 + Math.max(0, about);
  const inAbout = /^(.{2,80}?)\s+[•·]\s/u.exec(own[title - 1] ?? '')?.[1] ?? null;
  const before = own[header - 1] ?? null;
  // A standfirst may come between headline and author.
  const author = [title + 1, title + 2].find((i) => i < own.length - 1 && NAMES.test(own[i] ?? '')) ?? title;
  const start = title + 1;
  const end = own.findIndex((line, i) => i >= start && (COPYRIGHT.test(line) || ASIDE.test(line)));
  const last = end < 0 ? own.length : end;
  const source = named ?? inAbout ?? (before !== null && !LABEL.test(before) ? before : null);
  return {
    ...NO_ITEM,
    title: own[title] ?? null,
    paragraphs: own.slice(start, last).filter((line, i) => start + i !== author && !LABEL.test(line)),
    furniture: own.slice(last),
    source: source?.replace(/,\s*no?\.?\s*\d+$/i, '') ?? null,
    date: own[header] ?? null,
    byline: author === title ? null : (own[author] ?? null),
    section: sectionIn(own[header] ?? ''),
    externalId,
  };
}
