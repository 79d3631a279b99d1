/** The complete table of handlers: the compiler names any method of the contract that is missing. */
import type { Handlers } from '../context.ts';
import { actHandlers } from './acts/acts.ts';
import { archiveHandlers } from './archive/archive.ts';
import { interchangeHandlers } from './archive/interchange.ts';
import { preferenceHandlers } from './archive/preferences.ts';
import { articleHandlers } from './articles/articles.ts';
import { quoteHandlers } from './articles/quotes.ts';
import { rereadHandlers } from './articles/rereads.ts';
import { tagHandlers } from './articles/tags.ts';
import { versionHandlers } from './articles/versions.ts';
import { claimHandlers } from './claims/claims.ts';
import { evidenceHandlers } from './claims/evidence.ts';
import { gradeHandlers } from './claims/grades.ts';
import { compareHandlers } from './comparing/compare.ts';
import { comparisonHandlers } from './comparing/comparisons.ts';
import { matrixHandlers } from './comparing/matrix.ts';
import { timelineHandlers } from './comparing/timeline.ts';
import { importHandlers } from './imports/imports.ts';
import { bundleHandlers } from './reports/bundles.ts';
import { reportHandlers } from './reports/reports.ts';
import { collectionHandlers } from './search/collections.ts';
import { searchHandlers } from './search/search.ts';
import { originHandlers } from './sources/origins.ts';
import { sourceHandlers } from './sources/sources.ts';

export const HANDLERS: Handlers = {
  ...archiveHandlers,
  ...actHandlers,
  ...preferenceHandlers,
  ...articleHandlers,
  ...versionHandlers,
  ...quoteHandlers,
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
