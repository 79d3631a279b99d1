/** An act as a row of the log, and as the contract shows it. */
import type { Act } from '../../../contract/model/archive.ts';

export type ActRow = { id: number; at: string; kind: string; label: string; joins: string | null; state: Act['state'] };

export function actFromRow(row: ActRow): Act {
  return { actId: row.id, at: row.at, kind: row.kind, label: row.label, state: row.state };
}
