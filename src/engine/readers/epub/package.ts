/** The package of an EPUB (OPF): its metadata, and its chapters in reading order. */
import { CollateError } from '../../../contract/errors.ts';
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { inSpokenOrder } from '../../extract/bylines/catalogue-names.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { normalLanguage } from '../../extract/language/language.ts';
import { normalText } from '../../extract/plain-text/plain-text.ts';
import { parseXml, type XmlElement } from '../document/xml.ts';

interface EpubPackage {
  /** Paths within the book. */
  readonly chapters: readonly string[];
  readonly sheets: readonly string[];
  readonly found: readonly FoundValue[];
}

interface Item {
  readonly path: string;
  readonly isNavigation: boolean;
}

interface Term {
  readonly name: string;
  readonly event: string | null;
  /** A creator's role: "aut" for the author, others for translators or illustrators. */
  readonly role: string | null;
  text: string;
}

const MAX_VALUE = 2000;
/** What programs write if no author was given. */
const NO_ONE = /^(?:unknown|unbekannt|inconnu|desconocido)(?: author)?$/i;
const NO_TITLE = /^(?:unknown|untitled|unbenannt|sans titre)(?: title| document)?$/i;
const MAX_CHAPTERS = 20_000;
const MAX_SHEETS = 50;
/** The roles of guide pages that are not text: EPUB 2 marks its cover and contents this way. */
const ASIDE = /^(?:cover|toc|title-page|loi|lot|index)$/;

/** @throws CollateError unsafe-archive, if a chapter would be outside the book */
export function readPackage(bytes: Uint8Array, path: string): EpubPackage {
  const items = new Map<string, Item>();
  const spine: string[] = [];
  const sheets = new Set<string>();
  const aside = new Set<string>();
  const terms: Term[] = [];
  let term: Term | null = null;
  parseXml(bytes, {
    open: (element) => {
      const { name } = element;
      if (name === 'item' && element.attribute('media-type') === 'text/css')
        sheets.add(pathWithin(path, element.attribute('href') ?? ''));
      else if (name === 'item') addItem(items, element, path);
      else if (name === 'itemref' && element.attribute('linear') !== 'no') spine.push(element.attribute('idref') ?? '');
      else if (name === 'reference' && ASIDE.test(element.attribute('type') ?? ''))
        aside.add(pathWithin(path, element.attribute('href') ?? ''));
      else if (/^(?:title|creator|contributor|date|language|publisher|source)$/.test(name)) {
        term = { name, event: element.attribute('event'), role: element.attribute('role'), text: '' };
        terms.push(term);
      }
    },
    text: (text) => {
      if (term && term.text.length < MAX_VALUE) term.text += text;
    },
    close: () => {
      term = null;
    },
  });
  // A chapter may be listed once; one listed a thousand times would be unpacked as often.
  const chapters = [...new Set(spine)]
    .slice(0, MAX_CHAPTERS)
    .flatMap((id) => items.get(id) ?? [])
    .filter((item) => !item.isNavigation);
  const read = chapters.filter((item) => !aside.has(item.path));
  return {
    chapters: (read.length > 0 ? read : chapters).map((item) => item.path),
    sheets: [...sheets].slice(0, MAX_SHEETS),
    found: valuesOf(terms),
  };
}

function addItem(items: Map<string, Item>, element: XmlElement, path: string): void {
  const type = element.attribute('media-type') ?? '';
  if (!/xhtml|html|dtbook/i.test(type)) return;
  const isNavigation = (element.attribute('properties') ?? '').split(' ').includes('nav');
  items.set(element.attribute('id') ?? '', { path: pathWithin(path, element.attribute('href') ?? ''), isNavigation });
}

/** @throws CollateError unsafe-archive */
export function pathWithin(base: string, reference: string): string {
  const plain = decoded(reference.split(/[#?]/)[0] ?? '');
  const parts = plain.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..' && parts.pop() === undefined)
      throw new CollateError(
        'unsafe-archive',
        'This EPUB lists a file outside itself as a part, as malicious files do. Nothing in it was imported.',
      );
    if (step !== '..' && step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function valuesOf(terms: readonly Term[]): FoundValue[] {
  const values = (name: string) => terms.filter((term) => term.name === name).map((term) => tidy(term.text));
  const found: FoundValue[] = [];
  const add = (field: MetadataField, value: string | null | undefined) => {
    if (value) found.push({ field, value, from: 'the book’s metadata' });
  };
  add(
    'title',
    values('title').find((title) => !NO_TITLE.test(title)),
  );
  // Programs that make books of news name themselves as author and publisher.
  const makers = terms
    .filter(({ name, role }) => name === 'contributor' && role === 'bkp')
    .map(({ text }) => tidy(text));
  const isMaker = (name: string) => makers.some((maker) => maker.split(' ')[0]?.toLowerCase() === name.toLowerCase());
  const isAuthor = ({ role }: Term) => role === null || role === 'aut';
  const creators = terms
    .filter((term) => term.name === 'creator' && isAuthor(term))
    .map((term) => tidy(term.text))
    .filter((name) => !NO_ONE.test(name) && !isMaker(name));
  add('byline', bylineFrom(creators.map(inSpokenOrder)) ?? creators[0]);
  for (const { name, event, text } of terms) {
    if (name !== 'date' || event === 'creation' || event === 'conversion') continue;
    add(event === 'modification' ? 'updated' : 'published', dateFromField(tidy(text)));
  }
  add(
    'source',
    values('publisher').find((name) => !isMaker(name)),
  );
  add('language', normalLanguage(values('language')[0] ?? null));
  return found;
}

function tidy(text: string): string {
  return normalText(text).replace(/\s+/gu, ' ').trim();
}
