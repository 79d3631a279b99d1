/** Which articles are versions of one: those at the same address, and near copies from the same source. */
import type { ReadWords } from '../../text/copies/shared-words.ts';
import { isVersionAtAddress, isVersionByText, type ToTell } from '../../text/copies/versions.ts';
import { canonicalAddress } from '../store/canonical-address.ts';
import type { Connection } from '../store/connection.ts';
import type { FoundPair } from '../store/origin-queue.ts';
import { articlesAtAddress, type VersionFacts, versionFacts } from '../store/versions.ts';

export interface FoundVersions {
  /** Canonical; null where the article has none. */
  readonly address: string | null;
  readonly versionIds: readonly number[];
}

/** Articles at one address that are looked at, the last ones: past that, it is the address of a list. */
const MOST_AT_ADDRESS = 8;

/** One batch of articles: those compared before are seen though they are not written yet. */
export class VersionFinder {
  readonly #db: Connection;
  readonly #wordsOf: (articleId: number) => ReadWords;
  readonly #byAddress = new Map<string, number[]>();

  constructor(db: Connection, wordsOf: (articleId: number) => ReadWords) {
    this.#db = db;
    this.#wordsOf = wordsOf;
  }

  /** @param near near copies of the article */
  find(articleId: number, near: readonly FoundPair[]): FoundVersions {
    const [facts] = versionFacts(this.#db, [articleId]);
    const address = facts?.url == null ? null : canonicalAddress(facts.url);
    if (!facts) return { address, versionIds: [] };
    const here = this.#told(facts);
    const versionIds = new Set<number>();
    for (const other of versionFacts(this.#db, address === null ? [] : this.#atAddress(address, articleId))) {
      if (isVersionAtAddress(here, this.#told(other))) versionIds.add(other.articleId);
    }
    const copies = near.map(({ otherId }) => otherId).filter((id) => !versionIds.has(id));
    for (const other of versionFacts(this.#db, copies)) {
      if (other.sourceId === facts.sourceId && isVersionByText(here, this.#told(other)))
        versionIds.add(other.articleId);
    }
    if (address !== null) this.#byAddress.set(address, [...(this.#byAddress.get(address) ?? []), articleId]);
    return { address, versionIds: [...versionIds] };
  }

  #atAddress(address: string, articleId: number): number[] {
    const inBatch = this.#byAddress.get(address)?.slice(-MOST_AT_ADDRESS) ?? [];
    const ids = new Set([...inBatch, ...articlesAtAddress(this.#db, address, MOST_AT_ADDRESS)]);
    ids.delete(articleId);
    return [...ids];
  }

  #told({ articleId, title, published, language }: VersionFacts): ToTell {
    return { title, published, language, words: this.#wordsOf(articleId) };
  }
}
