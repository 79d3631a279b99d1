/** What a bundle contains besides the report: the texts that its citations come from, and the originals these were drawn from. */
import { CollateError } from '../../../contract/errors.ts';
import { countWords } from '../../../text/phrasing/counted.ts';
import type { Connection } from '../../store/connection.ts';
import { originalInTurns } from '../../store/originals/originals.ts';
import type { Pace } from '../../store/pace.ts';
import { bundledArticles } from '../../store/reports/report-reading.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { citationNumbers } from '../facts/report-references.ts';
import type { BundledText } from '../model/bundled-text.ts';

/** A bundle is assembled in memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Returns texts in the order of their first citation. @throws CollateError not-exportable, conflict */
export async function bundledTexts(db: Connection, facts: ReportFacts, pace: Pace): Promise<BundledText[]> {
  const numbers = citationNumbers(facts.report, (id) => facts.evidence.has(id));
  const cited = [...numbers].flatMap(([id, number]) => {
    const evidence = facts.evidence.get(id);
    return evidence ? [{ number, ...evidence }] : [];
  });
  const byRevision = Map.groupBy(cited, ({ revisionId }) => revisionId);
  const rows = new Map(bundledArticles(db, [...byRevision.keys()]).map((row) => [row.revisionId, row]));
  assertFits([...rows.values()]);
  const originals = new Map<string, Uint8Array<ArrayBuffer>>();
  const texts: BundledText[] = [];
  for (const [revisionId, passages] of byRevision) {
    const row = rows.get(revisionId);
    if (!row) throw deletedMeanwhile();
    const { revisionId: _, sha256, bytes: size, ...article } = row;
    const bytes = originals.get(sha256) ?? (await originalInTurns(db, sha256, pace));
    if (bytes.length !== size) throw deletedMeanwhile();
    originals.set(sha256, bytes);
    texts.push({ text: facts.texts.get(revisionId) ?? '', original: { sha256, bytes }, article, passages });
  }
  return texts;
}

function deletedMeanwhile(): CollateError {
  return new CollateError(
    'conflict',
    'Nothing was exported: an article that this report rests on was deleted while its bundle was made. Check the report, and export it again.',
  );
}

function assertFits(rows: readonly { sha256: string; bytes: number }[]): void {
  const sizes = new Map(rows.map(({ sha256, bytes }) => [sha256, bytes]));
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (total <= MOST_BYTES) return;
  const megabytes = countWords(Math.round(total / 1024 ** 2));
  throw new CollateError(
    'not-exportable',
    `Nothing was exported. The originals that this report rests on take ${megabytes} MB, and a bundle takes at most 512 MB.`,
  );
}
