import type { BundledArticle } from '../../../contract/model/reports/bundle.ts';

/** A cited text, and the original from which it was extracted. */
export interface BundledText {
  readonly text: string;
  readonly original: { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly article: Omit<BundledArticle, 'text' | 'original' | 'notes'>;
  /** `start` and `end` are offsets in code points. */
  readonly passages: readonly {
    readonly number: number;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly before: string;
    readonly after: string;
  }[];
}
