/** A page divided into blocks of text, each with the boxes around it: the input of story-finding. */
import type { Element } from '../page.ts';

/** An element that begins and ends a block. It covers the blocks [first, end). */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** The words in its class, id, role and the like, and in its tag if that is a custom one ("share-buttons"). */
  readonly words: ReadonlySet<string>;
  readonly names: string;
  readonly first: number;
  end: number;
  /** Sums over the blocks inside. */
  size: number;
  linkSize: number;
}

export interface Block {
  readonly index: number;
  readonly box: Box;
  readonly text: string;
  /**
   * The text with a bar between elements that are separated only by styles: "Jane Roe" and "3 March" in a line under a
   * headline.
   */
  readonly parted: string;
  /** Length in Latin-like characters: one of Han, Kana or Hangul counts as 2.5. */
  readonly size: number;
  readonly linkSize: number;
  readonly emphasised: boolean;
  readonly heading: boolean;
  /** All of it is marked up as a time. */
  readonly timed: boolean;
  /** A large initial in a box of its own: the next block continues its word. */
  readonly initial: boolean;
}

export interface BlockPage {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
}
