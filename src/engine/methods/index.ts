/** The complete table of handlers: the compiler names any method of the contract that is missing. */
import type { Handlers } from '../context.ts';
import { actHandlers } from './acts.ts';
import { archiveHandlers } from './archive.ts';
import { articleHandlers } from './articles.ts';
import { bundleHandlers } from './bundles.ts';
import { claimHandlers } from './claims.ts';
import { collectionHandlers } from './collections.ts';
import { compareHandlers } from './compare.ts';
import { comparisonHandlers } from './comparisons.ts';
import { evidenceHandlers } from './evidence.ts';
import { gradeHandlers } from './grades.ts';
import { importHandlers } from './imports.ts';
import { interchangeHandlers } from './interchange.ts';
import { matrixHandlers } from './matrix.ts';
import { originHandlers } from './origins.ts';
import { preferenceHandlers } from './preferences.ts';
import { reportHandlers } from './reports.ts';
import { rereadHandlers } from './rereads.ts';
import { searchHandlers } from './search.ts';
import { sourceHandlers } from './sources.ts';
import { tagHandlers } from './tags.ts';
import { timelineHandlers } from './timeline.ts';
import { versionHandlers } from './versions.ts';

export const HANDLERS: Handlers = {
  ...archiveHandlers,
  ...actHandlers,
  ...preferenceHandlers,
  ...articleHandlers,
  ...versionHandlers,
  ...rereadHandlers,
  ...importHandlers,
  ...originHandlers,
  ...claimHandlers,
  ...evidenceHandlers,
  ...gradeHandlers,
  ...searchHandlers,
  ...collectionHandlers,
  ...tagHandlers,
  ...sourceHandlers,
  ...compareHandlers,
  ...comparisonHandlers,
  ...matrixHandlers,
  ...timelineHandlers,
  ...reportHandlers,
  ...bundleHandlers,
  ...interchangeHandlers,
};
