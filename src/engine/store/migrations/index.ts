import { firstArchive } from './0001-first-archive.ts';
import { originalsByNumber } from './0002-originals-by-number.ts';
import { origins } from './0003-origins.ts';
import { importFiles } from './0004-imports.ts';
import { versions } from './0005-versions.ts';
import { refusedPlaces } from './0006-refused-places.ts';
import { sourcesApart } from './0007-sources-apart.ts';
import { printsWithSurroundings } from './0008-prints-with-surroundings.ts';
import { indexAsItComes } from './0009-index-as-it-comes.ts';
import { putBack } from './0010-put-back.ts';
import { printLog } from './0011-print-log.ts';
import { servedCharset } from './0012-served-charset.ts';
import { gradesByWhom } from './0013-grades-by-whom.ts';
import { movedPieces } from './0014-moved-pieces.ts';
import { firstOfAnOrigin } from './0015-first-of-an-origin.ts';
import { wordsOfABatch } from './0016-words-of-a-batch.ts';
import { translations } from './0017-translations.ts';
import { filesWithColumns } from './0018-files-with-columns.ts';
import { ownPassages } from './0019-own-passages.ts';
import { daysAsWritten } from './0020-days-as-written.ts';
import { joinedOrigins } from './0021-joined-origins.ts';
import { whereItWasKilled } from './0022-where-it-was-killed.ts';
import { packedTerms } from './0023-packed-terms.ts';
import { collections } from './0024-collections.ts';
import { claimRelations } from './0025-claim-relations.ts';
import { whosePassage } from './0026-whose-passage.ts';
import { outcomesDone } from './0027-outcomes-done.ts';
import { refusedQuotes } from './0028-refused-quotes.ts';
import { claimsFromElsewhere } from './0029-claims-from-elsewhere.ts';
import type { Migration } from './migration.ts';

/** The complete list, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  firstArchive,
  originalsByNumber,
  origins,
  importFiles,
  versions,
  refusedPlaces,
  sourcesApart,
  printsWithSurroundings,
  indexAsItComes,
  putBack,
  printLog,
  servedCharset,
  gradesByWhom,
  movedPieces,
  firstOfAnOrigin,
  wordsOfABatch,
  translations,
  filesWithColumns,
  ownPassages,
  daysAsWritten,
  joinedOrigins,
  whereItWasKilled,
  packedTerms,
  collections,
  claimRelations,
  whosePassage,
  outcomesDone,
  refusedQuotes,
  claimsFromElsewhere,
];
