/** The interchange formats, in the order the dialog shows them. */
import { annotationsWriter } from './annotations.ts';
import { claimReviewWriter } from './claim-review.ts';
import { CLAIMS_TABLE_WRITERS } from './claims-table.ts';
import { cslWriter } from './csl-json.ts';
import { jsonlWriter } from './jsonl.ts';
import type { InterchangeWriter } from './port.ts';
import { qdpxWriter } from './qdpx/writer.ts';

export const INTERCHANGE_WRITERS: readonly InterchangeWriter[] = [
  annotationsWriter,
  jsonlWriter,
  cslWriter,
  ...CLAIMS_TABLE_WRITERS,
  claimReviewWriter,
  qdpxWriter,
];
