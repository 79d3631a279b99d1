/** Determines an article's source by masthead and site, and learns about a source when both are on one page. */
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import { foldName } from '../../../text/letters/fold.ts';
import { AGENCIES } from '../../../text/speech/agencies.ts';
import { type Connection, columnOf } from '../connection.ts';
import type { Store } from '../open.ts';
import { findSource } from './find-source.ts';
import { siteNamed, siteOf } from './source-site.ts';
import { addAlias, addSource } from './sources.ts';

export interface SourceClues {
  /** The masthead or publisher that the article names. */
  readonly name: string | null;
  readonly domain: string | null;
  readonly url: string | null;
  /** A page of a site speaks for that site; a record in a list may be anyone's. */
  readonly isPage: boolean;
}

export interface ResolvedSource {
  readonly sourceId: number;
  /** The name in the article, or else its site. */
  readonly name: string;
}

/** Finds the source, or adds it without a grade if it is not known. Must be called within an import's transaction. */
export function resolveSource(store: Pick<Store, 'db' | 'newId' | 'clock'>, clues: SourceClues): ResolvedSource {
  const { db } = store;
  const written = writtenName(clues.name);
  const isSite = written !== null && looksLikeSite(written);
  const site = siteOf(clues.url, clues.domain) ?? (isSite ? siteNamed(written) : null);
  const own = site !== null && !site.isShelf ? site.name : null;
  const isNoName = isSite || (written !== null && own !== null && isGeneric(written));
  const name = isNoName ? null : written;
  const byName = name === null ? null : findByName(db, name);
  const bySite = own === null ? null : (findBySite(db, own) ?? findBySite(db, clues.domain));
  const called = name ?? site?.name ?? UNKNOWN_SOURCE;
  if (byName !== null) {
    if (own !== null && bySite === null && mayHaveSite(db, byName, name as string, own))
      addAlias(db, byName, 'domain', own);
    return { sourceId: byName, name: called };
  }
  if (bySite !== null && (name === null || !isAgency(name))) {
    if (name !== null && (clues.isPage || isNamedAlike(db, bySite, name, own as string))) {
      addAlias(db, bySite, 'name', name);
    }
    return { sourceId: bySite, name: called };
  }
  // The words are an agency's on someone else's page, so the site is left for the source that it belongs to.
  const domain = own !== null && name !== null && isAgency(name) && !isOfSite(name, own) ? null : own;
  const known = name === null && own === null ? findSource(db, { name: called, domain: null }) : null;
  return { sourceId: known ?? addSource(store, { name: called, domain }), name: called };
}

const findBySite = (db: Connection, domain: string | null) => findSource(db, { name: null, domain });

/** Finds a source with or without its article: "The Guardian", "Guardian". */
function findByName(db: Connection, name: string): number | null {
  const exact = findSource(db, { name, domain: null });
  if (exact !== null) return exact;
  const folded = foldName(name);
  return findSource(db, { name: folded.startsWith('the ') ? folded.slice(4) : `the ${folded}`, domain: null });
}

/** The path of an address does not name anyone. */
function writtenName(name: string | null): string | null {
  const written = name?.trim() ?? '';
  return written === '' || /^\/\S*$/u.test(written) ? null : written;
}

function looksLikeSite(name: string): boolean {
  return /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?:\/\S*)?$/u.test(name);
}

/** A first site is accepted for any source but an agency. A further site must resemble the name or the known sites. */
function mayHaveSite(db: Connection, sourceId: number, name: string, site: string): boolean {
  const sites = aliasesOf(db, sourceId, 'domain');
  if (isOfSite(name, site) || sites.some((known) => labelOf(known) === labelOf(site))) return true;
  return sites.length === 0 && !isAgency(name);
}

function isNamedAlike(db: Connection, sourceId: number, name: string, site: string): boolean {
  if (isOfSite(name, site)) return true;
  const words = wordsOf(name);
  return aliasesOf(db, sourceId, 'name').some(
    (known) =>
      looksLikeSite(known) || wordsOf(known).some((word) => word.length >= LEAST_LETTERS && words.includes(word)),
  );
}

const LEAST_LETTERS = 4;

/** For example "Averin Courier" and averincourier.example, or CNN International and cnn.com. */
function isOfSite(name: string, site: string): boolean {
  const label = labelOf(site).replace(/[^\p{L}\p{N}]/gu, '');
  const letters = wordsOf(name).join('');
  return label.length >= 3 && letters.length >= 3 && (letters.includes(label) || label.includes(letters));
}

function labelOf(site: string): string {
  const slash = site.indexOf('/');
  return slash < 0 ? (site.split('.')[0] ?? '') : site.slice(slash + 1);
}

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

function aliasesOf(db: Connection, sourceId: number, kind: 'name' | 'domain'): string[] {
  return columnOf(db, 'SELECT folded FROM source_alias WHERE source_id = ? AND kind = ?', sourceId, kind);
}

const isAgency = (name: string): boolean => AGENCIES.some(({ names }) => names.includes(name));

/** Names that say what a page is, not whose it is. */
const GENERIC = new Set(
  'news|home|homepage|home page|blog|press|press release|press releases|newsletter|editorial|staff|website|web|online|latest|latest news|world|world news|politics|opinion|index|untitled|article|articles|media|daily news|breaking news|the latest|admin|wordpress|unknown|unknown source|desk|news desk|newsdesk|newsroom|news room|editor|editors|the editor|editorial team|press office|team|info|contact|webmaster|no reply|noreply|redaktion|rédaction|la rédaction|redacción|redazione|redactie|redação|redakcja|redakce|редакция|редакція|编辑部|編集部|편집국|новини|новости|головна|главная|nachrichten|startseite|actualités|accueil|noticias|inicio|notizie|أخبار|الأخبار|الرئيسية|新闻|首页|ニュース|ホーム'.split(
    '|',
  ),
);

function isGeneric(name: string): boolean {
  const folded = foldName(name).replace(/^the /u, '');
  return GENERIC.has(folded) || [...folded].length < 2;
}
