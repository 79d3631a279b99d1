/** Makes the document reproducible: replaces what the library takes from chance or the clock, and writes the ZIP anew. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ReportTree } from '../../report/model/report-tree.ts';
import { sameZip } from '../same-zip.ts';

export function repeatable(made: Uint8Array, tree: ReportTree): Uint8Array {
  const parts = Object.entries(unzipSync(made)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const byName = new Map(parts);
  for (const [name, xml] of parts) {
    if (name.endsWith('.rels')) renameLinks(byName, name, xml);
  }
  put(byName, 'word/document.xml', numberedBookmarks);
  put(byName, 'docProps/core.xml', (xml) => withTimes(xml, tree));
  return sameZip([...byName].map(([name, xml]) => [name, strToU8(xml)] as const));
}

function put(byName: Map<string, string>, name: string, change: (xml: string) => string): void {
  const xml = byName.get(name);
  if (xml !== undefined) byName.set(name, change(xml));
}

/** The library gives links random ids. Numbers them in the order of the part's relationships instead. */
function renameLinks(byName: Map<string, string>, relsName: string, rels: string): void {
  const part = relsName.replace('/_rels/', '/').replace(/\.rels$/, '');
  const ids = [...rels.matchAll(/<Relationship Id="([^"]+)"[^>]*TargetMode="External"/g)].map(
    (match) => match[1] as string,
  );
  const renamed = new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
  const newId = (whole: string, id: string) => whole.replace(id, renamed.get(id) ?? id);
  byName.set(relsName, rels.replace(/\bId="([^"]+)"/g, newId));
  put(byName, part, (xml) => xml.replace(/\br:id="([^"]+)"/g, newId));
}

/** Numbers the bookmarks: their ids must be unique within a document, and the library gives each the id 1. */
function numberedBookmarks(xml: string): string {
  let opened = 0;
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag, kind: string) => {
    if (kind === 'Start') opened += 1;
    return tag.replace(/w:id="\d+"/, `w:id="${opened}"`);
  });
}

function withTimes(xml: string, tree: ReportTree): string {
  const changed = tree.changed.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${changed}`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${tree.language.replace(/[^A-Za-z0-9-]/g, '')}</dc:language></cp:coreProperties>`,
    );
}
