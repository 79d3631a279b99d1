/** Finds the versions of an article: those at the same address, and near copies from the same source. */
import type { ReadWords } from '../../text/copies/read-words.ts';
import {
  isVersionAtAddress,
  isVersionByText,
  keepEnoughWords,
  type VersionCandidate,
} from '../../text/copies/versions.ts';
import type { Connection } from '../store/connection.ts';
import type { FoundPair } from '../store/origins/origin-queue.ts';
import { articlesAtAddress, type VersionFacts, versionFacts } from '../store/origins/versions.ts';
import { canonicalAddress } from '../store/sources/canonical-address.ts';
import { isUnknownSource } from '../store/sources/sources.ts';

interface FoundVersions {
  /** The canonical address; null if the article has none. */
  readonly address: string | null;
  readonly versionIds: readonly number[];
  /** Those whose text it keeps so much of that both count as the same reporting. */
  readonly keptIds: readonly number[];
}

/** At most this many of the latest articles at one address are examined; an address with more is that of a list. */
const MOST_AT_ADDRESS = 8;

/** Handles one batch of articles and knows those already compared, although they are not written yet. */
export class VersionFinder {
  readonly #db: Connection;
  readonly #wordsOf: (articleId: number) => ReadWords;
  readonly #byAddress = new Map<string, number[]>();

  constructor(db: Connection, wordsOf: (articleId: number) => ReadWords) {
    this.#db = db;
    this.#wordsOf = wordsOf;
  }

  /** @param near near copies of the article */
  find(article: VersionFacts, near: readonly FoundPair[]): FoundVersions {
    const { articleId, sourceId, url } = article;
    const address = url === null ? null : canonicalAddress(url);
    const versionIds = new Set<number>();
    const own = this.#candidate(article);
    for (const other of this.#facts(address === null ? [] : this.#atAddress(address, articleId))) {
      if (isVersionAtAddress(own, this.#candidate(other))) versionIds.add(other.articleId);
    }
    const keptIds = [...versionIds].filter((id) => keepEnoughWords(own, { words: this.#wordsOf(id) }));
    for (const other of this.#facts(near.map(({ otherId }) => otherId).filter((id) => !versionIds.has(id)))) {
      if (this.#isOneSource(sourceId, other.sourceId) && isVersionByText(own, this.#candidate(other)))
        versionIds.add(other.articleId);
    }
    if (address !== null) this.#byAddress.set(address, [...(this.#byAddress.get(address) ?? []), articleId]);
    return { address, versionIds: [...versionIds], keptIds };
  }

  /** Two articles of unknown source may come from different sources. */
  #isOneSource(sourceId: number, otherId: number): boolean {
    return sourceId === otherId && !isUnknownSource(this.#db, sourceId);
  }

  #facts(articleIds: readonly number[]): VersionFacts[] {
    return articleIds.length === 0 ? [] : versionFacts(this.#db, articleIds);
  }

  #atAddress(address: string, articleId: number): number[] {
    const inBatch = this.#byAddress.get(address)?.slice(-MOST_AT_ADDRESS) ?? [];
    const ids = new Set([...inBatch, ...articlesAtAddress(this.#db, address, MOST_AT_ADDRESS)]);
    ids.delete(articleId);
    return [...ids];
  }

  /** Its text is read only if it is compared with another: most articles have none to be compared with. */
  #candidate({ articleId, title, published, language }: VersionFacts): VersionCandidate {
    const wordsOf = this.#wordsOf;
    return {
      title,
      published,
      language,
      get words() {
        return wordsOf(articleId);
      },
    };
  }
}
