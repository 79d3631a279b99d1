/** The complete table of what may be asked. Each method has one entry here and one handler in `engine/methods`. */
import type { z } from 'zod';
import { actMethods } from './methods/acts.ts';
import { archiveMethods } from './methods/archive.ts';
import { articleMethods } from './methods/articles.ts';
import { bundleMethods } from './methods/bundles.ts';
import { claimMethods } from './methods/claims.ts';
import { collectionMethods } from './methods/collections.ts';
import { compareMethods } from './methods/compare.ts';
import { comparisonMethods } from './methods/comparisons.ts';
import { evidenceMethods } from './methods/evidence.ts';
import { gradeMethods } from './methods/grades.ts';
import { importMethods } from './methods/imports.ts';
import { interchangeMethods } from './methods/interchange.ts';
import { matrixMethods } from './methods/matrix.ts';
import { originMethods } from './methods/origins.ts';
import { preferenceMethods } from './methods/preferences.ts';
import { reportMethods } from './methods/reports.ts';
import { searchMethods } from './methods/search.ts';
import { sourceMethods } from './methods/sources.ts';
import { tagMethods } from './methods/tags.ts';
import { timelineMethods } from './methods/timeline.ts';

export const METHODS = {
  ...archiveMethods,
  ...actMethods,
  ...preferenceMethods,
  ...importMethods,
  ...articleMethods,
  ...originMethods,
  ...searchMethods,
  ...collectionMethods,
  ...claimMethods,
  ...evidenceMethods,
  ...gradeMethods,
  ...tagMethods,
  ...sourceMethods,
  ...compareMethods,
  ...comparisonMethods,
  ...matrixMethods,
  ...timelineMethods,
  ...reportMethods,
  ...bundleMethods,
  ...interchangeMethods,
};

export type MethodName = keyof typeof METHODS;
/** What a caller passes; values with defaults may be left out. */
export type ParamsIn<M extends MethodName> = z.input<(typeof METHODS)[M]['params']>;
/** What a handler gets: checked, with defaults filled in. */
export type Params<M extends MethodName> = z.output<(typeof METHODS)[M]['params']>;
export type Result<M extends MethodName> = z.output<(typeof METHODS)[M]['result']>;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(METHODS, name);
}
