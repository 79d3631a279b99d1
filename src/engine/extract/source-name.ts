/** What the paper calls itself, among the names its page gives. */
import { squeeze } from './byline.ts';

export interface NamedSource {
  readonly value: string;
  readonly from: string;
}

/**
 * The site's own name first, unless it is an address, a slug or a short form of the publisher's: then what a reader would
 * call it. A publisher of another name may be an agency or a firm, and stays second.
 */
export function chooseSources(
  site: NamedSource | null,
  publisher: NamedSource | null,
  others: readonly NamedSource[],
): NamedSource[] {
  const named = [site, publisher, ...others].flatMap((source) =>
    source ? [{ ...source, value: masthead(source.value) }] : [],
  );
  const [first, ...rest] = named.filter(({ value }) => value !== '');
  if (!first) return [];
  const better = rest.find(({ value }) => isFuller(value, first.value));
  return better ? [better, first, ...rest.filter((source) => source !== better)] : [first, ...rest];
}

const ADDRESS = /^https?:|^[\w-]+(?:\.[\w-]+)+$/i;

/** Is it the same name, written as people do? */
function isFuller(name: string, than: string): boolean {
  if (than.startsWith(`${name} `)) return /^\P{L}/u.test(than.slice(name.length + 1));
  if (ADDRESS.test(name) || isSlug(name)) return false;
  const [long, short] = [letters(name), letters(than)];
  if (long === short) return wordsOf(name) > wordsOf(than) || (isSlug(than) && !isSlug(name));
  if (!ADDRESS.test(than) && !isSlug(than)) return false;
  return /^https?:/i.test(than) || long.includes(short) || short.includes(long) || initials(name) === short;
}

/** "harbourdaily". */
function isSlug(name: string): boolean {
  return /^[a-z0-9_-]+$/.test(name);
}

function letters(name: string): string {
  const isAddress = ADDRESS.test(name);
  const host = name.replace(/^https?:\/\//i, '').replace(/(?:\.[a-z]{2,3})?\.[a-z]+(?:\/.*)?$/i, '');
  return squeeze(isAddress ? host : name.replace(/^the\s/i, ''));
}

function wordsOf(name: string): number {
  return name.split(/\s+/).length;
}

function initials(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
}

/** Without the firm behind it, or what a copyright line says of rights. */
function masthead(written: string): string {
  const name = written.slice(0, MAX_MASTHEAD);
  const dash = name.search(/\s[-–—|]\s/u);
  const isFirm = dash > 0 && /\s(?:GmbH|mbH|AG|KG|Ltd|Inc|LLC|S\.A\.|B\.V\.)(?![\p{L}\p{N}])/u.test(name.slice(dash));
  return (isFirm ? name.slice(0, dash) : name).replace(RIGHTS, '');
}

const MAX_MASTHEAD = 300;
const RIGHTS =
  /[ ,.，。]{0,2}(?:版权所有|版權所有|all rights reserved|alle rechte vorbehalten|tous droits réservés)[ .。]?$/iu;
