/**
 * The story's text in a page's own metadata is strong evidence: what it contains is story, and most of what it lacks is
 * not.
 */
import type { Block } from '../page/blocks/block-page.ts';

const RUN = 4;

/** How much of each block's words the declared body contains, 0 to 1. */
export class DeclaredBody {
  readonly #runs: ReadonlySet<string>;
  readonly size: number;

  constructor(body: string) {
    this.#runs = new Set(runsOf(body));
    this.size = body.length;
  }

  coverage(text: string): number {
    const runs = runsOf(text);
    let held = 0;
    for (const run of runs) if (this.#runs.has(run)) held++;
    return runs.length === 0 ? 0 : held / runs.length;
  }
}

function runsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/**
 * Adds the blocks that the declared body contains and drops those it lacks; changes nothing if it is only a teaser or
 * stands elsewhere in the page.
 */
export function correctByBody(body: DeclaredBody, all: readonly Block[], kept: readonly Block[]): Block[] {
  const coverage = new Map<Block, number>();
  let covered = 0;
  for (const block of kept) {
    const share = body.coverage(block.text);
    coverage.set(block, share);
    covered += block.text.length * share;
  }
  const size = kept.reduce((sum, block) => sum + block.text.length, 0);
  if (covered < body.size * 0.6 || covered < size * 0.6) return rescued(body, all, kept, covered);
  return kept.filter(
    (block) =>
      (coverage.get(block) ?? 0) > 0.3 ||
      block.heading ||
      block.box.tag === 'blockquote' ||
      block.box.parent?.tag === 'blockquote',
  );
}

/** The wrong box was chosen: the body's own blocks are the story if they are most of the body. */
function rescued(body: DeclaredBody, all: readonly Block[], kept: readonly Block[], covered: number): Block[] {
  const seen = new Set<string>();
  const own = all.filter(
    (block) =>
      block.text.length > 30 && !seen.has(block.text) && body.coverage(block.text) > 0.8 && seen.add(block.text),
  );
  const size = own.reduce((sum, block) => sum + block.text.length, 0);
  return size > body.size * 0.7 && size > covered * 1.3 ? own : [...kept];
}
