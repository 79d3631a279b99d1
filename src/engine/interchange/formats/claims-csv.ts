/** Claims with their passages as a table for spreadsheets: one row a passage, and one for a claim without any. */
import { CLAIM_RELATION_WORDS, CREDIBILITY_WORDS, RELIABILITY_WORDS } from '../../../contract/model/values.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { placeOf } from './placed.ts';
import type { InterchangeWriter, Material, TakenClaim, Written } from './port.ts';

export const claimsCsvWriter: InterchangeWriter = {
  format: 'claims-csv',
  label: 'Table of claims, CSV',
  mediaType: 'text/csv',
  walks: ['claims'],
  write,
};

const CLAIM_COLUMNS = ['claim', 'statement', 'kind', 'status', 'credibility', 'in words', 'related', 'tags', 'note'];
const PASSAGE_COLUMNS = [
  ...['passage', 'stance', 'words', 'translation', 'speaker', 'remove', 'note on the passage'],
  ...['article', 'title', 'source', 'reliability', 'reliability in words', 'published', 'address', 'language'],
  ...['origin', 'start', 'end', 'original SHA-256'],
];

function* write(material: Material): Generator<string, Written> {
  let items = 0;
  yield BYTE_ORDER_MARK + csvLine([...CLAIM_COLUMNS, ...PASSAGE_COLUMNS]);
  for (const taken of material.claims()) {
    if (taken.claim) items++;
    const about = claimCells(taken);
    if (taken.passages.length === 0) yield csvLine([...about, ...PASSAGE_COLUMNS.map(() => '')]);
    for (const passage of taken.passages) yield csvLine([...about, ...passageCells(passage)]);
  }
  return { items, leftOut: [] };
}

function claimCells({ claim, relations }: TakenClaim): string[] {
  if (!claim) return CLAIM_COLUMNS.map(() => '');
  const { claimId, statement, kind, status, credibility, tags, note } = claim;
  const inWords = credibility === null ? '' : CREDIBILITY_WORDS[credibility];
  const related = relations.map((to) => `${CLAIM_RELATION_WORDS[to.relation]} ${to.claimId}`).join('; ');
  return [String(claimId), statement, kind, status, credibility ?? '', inWords, related, tags.join('; '), note];
}

function passageCells({ evidence, article }: TakenClaim['passages'][number]): string[] {
  const { evidenceId, claimId, stance, exact, translation, speaker, remove, note, reliability } = evidence;
  const place = placeOf(evidence);
  return [
    ...[String(evidenceId), claimId === null ? '' : stance, exact, translation ?? '', speaker ?? ''],
    ...[String(remove), note, String(article.articleId), article.title, article.source],
    ...[reliability ?? '', reliability === null ? '' : RELIABILITY_WORDS[reliability]],
    ...[article.published ?? '', article.url ?? '', article.language ?? '', evidence.originName],
    ...[String(place?.start ?? ''), String(place?.end ?? ''), evidence.sha256],
  ];
}
