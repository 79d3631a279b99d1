/** What is open or closed in the window, whatever place is on the screen. */
import type { ExportedFile, FileRef } from '../contract/model/common.ts';
import type { MetadataField } from '../contract/model/metadata.ts';
import type { TableFormat } from '../contract/model/values.ts';
import { createArchiveStore } from './forget-archive.ts';
import { createStore } from './store.ts';
import { narrowWindow } from './theme/theme.ts';

/** Makes the table that is shown as a file. */
export type TableMaker = (format: TableFormat, signal: AbortSignal) => Promise<ExportedFile>;

interface TagTarget {
  readonly field: 'articleIds' | 'claimIds' | 'sourceIds';
  readonly noun: string;
  readonly ids: readonly number[];
}

export type Overlay =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'search-help' }
  | { readonly kind: 'log' }
  | { readonly kind: 'verify-bundle'; readonly file: FileRef }
  | { readonly kind: 'new-archive' }
  | { readonly kind: 'tag'; readonly target: TagTarget }
  | { readonly kind: 'add-to-collection'; readonly articleIds: readonly number[] }
  | { readonly kind: 'paste' }
  | { readonly kind: 'delete-articles'; readonly articleIds: readonly number[] }
  | { readonly kind: 'correct-articles'; readonly articleIds: readonly number[]; readonly field: MetadataField }
  | { readonly kind: 'new-claim' }
  | { readonly kind: 'grade-claim'; readonly claimId: number }
  | { readonly kind: 'relate-claim'; readonly claimId: number }
  | { readonly kind: 'merge-claims'; readonly claimIds: readonly number[] }
  | { readonly kind: 'split-claim'; readonly claimId: number; readonly evidenceIds: readonly number[] }
  | { readonly kind: 'claim-status'; readonly claimIds: readonly number[] }
  | { readonly kind: 'edit-evidence'; readonly evidenceId: number }
  | { readonly kind: 'add-to-report'; readonly claimIds: readonly number[] }
  | { readonly kind: 'split-origin'; readonly articleIds: readonly number[] }
  | { readonly kind: 'join-origin'; readonly articleIds: readonly number[] }
  | { readonly kind: 'grade-source'; readonly sourceId: number }
  | { readonly kind: 'edit-source'; readonly sourceId: number }
  | { readonly kind: 'export-archive' }
  | { readonly kind: 'export-table'; readonly write: TableMaker }
  | { readonly kind: 'new-report' }
  | { readonly kind: 'export-report'; readonly reportId: number }
  | { readonly kind: 'map-columns'; readonly importItemId: number; readonly path: string }
  /** Without items: all that the import added. */
  | {
      readonly kind: 'assign-source';
      readonly importId: number;
      readonly importItemIds: readonly number[] | null;
      readonly articles: number;
    };

export const overlay = createArchiveStore<Overlay | null>(null);
export const inspectorShown = createStore(true);

/** In a narrow window the filters are a drawer over the results, closed until asked for. */
export const filtersShown = createStore(!narrowWindow.get());
narrowWindow.subscribe(() => filtersShown.set(!narrowWindow.get()));

/** What the title bar shows beside the place's name: what the place is showing. */
export interface Crumb {
  readonly text: string;
  readonly lang?: string | null;
  /** It is inside what the place shows ("Library › title"). */
  readonly inside?: boolean;
}
export const crumb = createStore<Crumb>({ text: '' });

/** When something was last written, for "Saved 14:32". */
export const lastSaved = createStore<Date | null>(null);
