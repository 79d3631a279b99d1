/** Word documents in a single XML file: a package with its parts inline (flat OPC), or the format of Word 2003. */
import { decode } from '../../extract/charset/decode.ts';
import type { TextDocument } from '../document/document.ts';
import { documentProperty } from '../document/properties.ts';
import { prologEnd } from '../xml/prolog.ts';
import { type Parts, readParts } from './read-docx.ts';
import { readStory } from './story.ts';
import { readStyles } from './styles.ts';

type FlatKind = 'package' | 'word-2003';

/** By a file's beginning; null for everything else. */
export function flatKind(head: string): FlatKind | null {
  const start = head.slice(prologEnd(head)).slice(0, 8000);
  if (/^<[\w-]*:?wordDocument\s[^>]*office\/word\/2003\/wordml/.test(start)) return 'word-2003';
  const isPackage = /^<[\w-]*:?package\s[^>]*office\/2006\/xmlPackage/.test(start);
  return isPackage && head.includes('wordprocessingml') ? 'package' : null;
}

/** @throws CollateError damaged */
export async function readFlat(bytes: Uint8Array, kind: FlatKind): Promise<TextDocument> {
  const { text } = decode(bytes);
  return kind === 'package' ? readParts(partsIn(text)) : readWord2003(text);
}

function partsIn(text: string): Parts {
  const parts = new Map<string, Uint8Array>();
  for (const part of cut(text, /<[\w-]*:?part\s/g, /<\/[\w-]*:?part>/g).pieces) {
    const name = /\sname="\/([^"]{1,500})"|:name="\/([^"]{1,500})"/.exec(part.slice(0, 2000));
    const content = /^[\s\S]{0,2000}?<[\w-]*:?(xmlData|binaryData)(?:\s[^>]{0,2000})?>/.exec(part);
    const end = part.lastIndexOf('</', part.lastIndexOf('</') - 1);
    if (!name || !content || end < content[0].length) continue;
    const held = part.slice(content[0].length, end);
    parts.set(name[1] ?? name[2] ?? '', Buffer.from(held, content[1] === 'binaryData' ? 'base64' : 'utf8'));
  }
  return { bytes: async (path) => parts.get(path) ?? null };
}

function readWord2003(text: string): TextDocument {
  const { byId: styles, language } = readStyles(Buffer.from(text));
  const uncommented = cut(text, /<[\w-]*:?annotation\s[^>]{0,500}Word\.Comment"/g, /<\/[\w-]*:?annotation>/g).rest;
  const headsAndFeet = cut(uncommented, /<[\w-]*:?(?:hdr|ftr)[\s>]/g, /<\/[\w-]*:?(?:hdr|ftr)>/g);
  const notes = cut(headsAndFeet.rest, /<[\w-]*:?(?:footnote|endnote)[\s>]/g, /<\/[\w-]*:?(?:footnote|endnote)>/g);
  const storyIn = (xml: string) => readStory(Buffer.from(xml), styles).paragraphs;
  const value = (name: string) =>
    new RegExp(`<o:${name}>([^<]{0,2000})</o:${name}>`).exec(text.slice(0, 200_000))?.[1] ?? '';
  return {
    paragraphs: [
      ...storyIn(notes.rest),
      ...storyIn(`<notes>${notes.pieces.join('')}</notes>`).map((each) => ({ ...each, role: 'note' as const })),
      ...storyIn(`<heads>${headsAndFeet.pieces.join('')}</heads>`).map((each) => ({
        ...each,
        role: 'head-or-foot' as const,
      })),
    ],
    found: [
      ...documentProperty('title', value('Title'), 'title'),
      ...documentProperty('byline', value('Author'), 'author'),
      ...documentProperty('published', value('Created'), 'created'),
      ...documentProperty('language', language ?? '', 'language'),
    ],
    mediaType: 'application/xml',
  };
}

/** Elements cut out of a text, and the rest; `open` and `close` are global. One that is never closed stays. */
function cut(text: string, open: RegExp, close: RegExp): { readonly pieces: string[]; readonly rest: string } {
  const pieces: string[] = [];
  let rest = '';
  let at = 0;
  for (let start = open.exec(text); start !== null; start = open.exec(text)) {
    close.lastIndex = start.index;
    if (close.exec(text) === null) break;
    rest += text.slice(at, start.index);
    pieces.push(text.slice(start.index, close.lastIndex));
    at = open.lastIndex = close.lastIndex;
  }
  return { pieces, rest: rest + text.slice(at) };
}
