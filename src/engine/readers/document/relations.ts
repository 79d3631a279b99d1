/** Which parts of an Office package belong together: `_rels/….rels`. */
import { parseXml } from './xml.ts';

interface Relation {
  readonly id: string;
  /** The last word of its type: "footnotes", "header", "aFChunk". */
  readonly type: string;
  /** Path within the package. What is outside it (links, templates) is not listed. */
  readonly path: string;
}

/** @param part path of the part to which the relations belong, "" for the package itself */
export function readRelations(bytes: Uint8Array | null, part: string): Relation[] {
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  parseXml(bytes, {
    open: (element) => {
      const target = element.attribute('Target');
      if (element.name !== 'Relationship' || target === null || element.attribute('TargetMode') === 'External') return;
      const path = pathFrom(part, target);
      const type = element.attribute('Type')?.split('/').at(-1) ?? '';
      if (path !== null) relations.push({ id: element.attribute('Id') ?? '', type, path });
    },
  });
  return relations;
}

export function relationsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Null if it leads out of the package. */
function pathFrom(part: string, target: string): string | null {
  const parts = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..' && parts.pop() === undefined) return null;
    if (step !== '..' && step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
