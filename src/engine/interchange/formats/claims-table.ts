/** Claims with their passages as a table for spreadsheets: one row a passage, and one for a claim without any. */

import { placeOf } from '../../../contract/model/claims/place.ts';
import {
  CLAIM_RELATION_WORDS,
  CREDIBILITY_WORDS,
  RELIABILITY_WORDS,
  TABLE_FORMATS,
  type TableFormat,
} from '../../../contract/model/values.ts';
import type { InterchangeWriter, Material, TakenClaim, Written } from './port.ts';
import type { TableCell } from './tables/port.ts';
import { TABLE_WRITERS } from './tables/table-writers.ts';

export const CLAIMS_TABLE_WRITERS: readonly InterchangeWriter[] = TABLE_FORMATS.map((format) => ({
  format: `claims-${format}`,
  label: `Table of claims, ${format.toUpperCase()}`,
  mediaType: TABLE_WRITERS[format].mediaType,
  walks: ['claims'],
  write: (material) => write(material, format),
}));

const CLAIM_COLUMNS = ['claim', 'statement', 'kind', 'status', 'credibility', 'in words', 'related', 'tags', 'note'];
const PASSAGE_COLUMNS = [
  ...['passage', 'stance', 'words', 'translation', 'speaker', 'remove', 'note on the passage'],
  ...['article', 'title', 'source', 'reliability', 'reliability in words', 'published', 'address', 'language'],
  ...['origin', 'start', 'end', 'original SHA-256'],
];

function* write(material: Material, format: TableFormat): Generator<string | Uint8Array, Written> {
  let items = 0;
  const rows = claimRows(material, () => items++);
  const table = { title: 'Claims', columns: [...CLAIM_COLUMNS, ...PASSAGE_COLUMNS], rows };
  const leftOut = yield* TABLE_WRITERS[format].write(table);
  return { items, leftOut };
}

function* claimRows(material: Material, onClaim: () => void): Generator<readonly TableCell[]> {
  for (const taken of material.claims()) {
    if (taken.claim) onClaim();
    const about = claimCells(taken);
    if (taken.passages.length === 0) yield [...about, ...PASSAGE_COLUMNS.map(() => '')];
    for (const passage of taken.passages) yield [...about, ...passageCells(passage)];
  }
}

function claimCells({ claim, relations }: TakenClaim): TableCell[] {
  if (!claim) return CLAIM_COLUMNS.map(() => '');
  const { claimId, statement, kind, status, credibility, tags, note } = claim;
  const inWords = credibility === null ? '' : CREDIBILITY_WORDS[credibility];
  const related = relations.map((to) => `${CLAIM_RELATION_WORDS[to.relation]} ${to.claimId}`).join('; ');
  return [claimId, statement, kind, status, credibility ?? '', inWords, related, tags.join('; '), note];
}

function passageCells({ evidence, article }: TakenClaim['passages'][number]): TableCell[] {
  const { evidenceId, claimId, stance, exact, translation, speaker, remove, note, reliability } = evidence;
  const place = placeOf(evidence);
  return [
    ...[evidenceId, claimId === null ? '' : stance, exact, translation ?? '', speaker ?? ''],
    ...[remove, note, article.articleId, article.title, article.source],
    ...[reliability ?? '', reliability === null ? '' : RELIABILITY_WORDS[reliability]],
    ...[article.published ?? '', article.url ?? '', article.language ?? '', evidence.originName],
    ...[place?.start ?? '', place?.end ?? '', evidence.sha256],
  ];
}
