/** A page that SingleFile saved with an archive of its files inside: it unpacks itself where it may run scripts. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { savedPage } from '../../extract/saved-page.ts';

const SIGN = /^\s*(?:<!doctype[^>]*>\s*)?<html\b[^>]*\sdata-sfz[\s=>]/i;

/** @param start of the file, one character per byte */
export function unpacksItself(start: string): boolean {
  return SIGN.test(start.replace(/^\xef\xbb\xbf/, ''));
}

/** The page itself: the others are its frames. Undefined if there is none. */
export function pageAmong<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry | undefined {
  const depth = ({ name }: Entry) => name.split('/').length;
  return entries.filter(({ name }) => /(?:^|\/)index\.html$/.test(name)).toSorted((a, b) => depth(a) - depth(b))[0];
}

/** What the program noted before the archive. */
export function notedBefore(start: string): FoundValue[] {
  const { url, retrieved } = savedPage(start);
  return [
    ...(url === null
      ? []
      : [{ field: 'url', value: url, from: 'the note of the program that saved the page' } as const]),
    ...retrieved,
  ];
}
