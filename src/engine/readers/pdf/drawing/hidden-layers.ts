/** The parts of a page that are in a layer that is not shown. */
import type { Ops } from '../file/open-pdf.ts';

/** Which parts of a document are shown, as its own settings say. */
export interface Layers {
  isVisible(layer: unknown): boolean;
}

/**
 * A part that its own stream does not end, pdf.js ends with the page: it ends with what it is in, since otherwise the rest
 * of the page would be lost.
 * @returns for the operators at which such a part begins and ends, 1 and -1
 */
export function hiddenParts(
  operators: readonly number[],
  argsOf: readonly (readonly unknown[] | null)[],
  OPS: Ops,
  layers: Layers,
): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  const open: { readonly at: number; readonly isHidden: boolean; readonly depth: number; end: number | null }[] = [];
  let depth = 0;
  for (const [at, operator] of operators.entries()) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const [tag, layer] = argsOf[at] ?? [];
      open.push({ at, isHidden: nameOf(tag) === 'OC' && !layers.isVisible(layer), depth, end: null });
    } else if (operator === OPS.endMarkedContent) {
      const begun = open.pop();
      if (begun?.isHidden) steps.set(begun.at, 1).set(begun.end ?? at, -1);
    } else if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) depth++;
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      depth--;
      for (const part of open) if (part.depth > depth) part.end ??= at;
    }
  }
  return steps;
}

/** pdf.js gives a name as it is, or in an object. */
export function nameOf(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof name === 'string' ? name : null;
}
