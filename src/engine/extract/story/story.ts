/** Which blocks of a page are the story: find the box that holds it, then set aside the furniture inside. */
import type { Block, BlockPage, Box } from '../page/blocks/block-page.ts';
import { attribute } from '../page/page.ts';
import { captionsOfGallery } from './captions.ts';
import { correctByBody, DeclaredBody } from './declared-body.ts';
import { STORY_NAMES } from './furniture-words.ts';
import { firstSentence, standfirst } from './standfirst.ts';
import { isParagraphLike, type StoryClues, StoryView } from './story-view.ts';
import { trim } from './trim-story.ts';

/** Indexes of the blocks that are the story, in order. `isPassedOver`: blocks that tell nothing of where it is. */
export function findStory(
  page: BlockPage,
  clues: StoryClues,
  isPassedOver: (text: string) => boolean = () => false,
): number[] {
  const view = new StoryView(page, clues.title);
  const top = chooseBox(view, isPassedOver);
  if (top === null) {
    const captions = captionsOfGallery(view, page.blocks);
    return captions.size > 0 ? [...captions].map(({ index }) => index) : scraps(view);
  }
  const trimmed = trim(view, withTwins(view, top), top, clues);
  const kept =
    clues.body && clues.body.length > 300 ? correctByBody(new DeclaredBody(clues.body), page.blocks, trimmed) : trimmed;
  const first = kept[0]?.index ?? 0;
  const leads = new Set([standfirst(view, first, clues), firstSentence(view, first)]);
  const said = [...leads].filter((lead) => lead !== null && !repeatsBeginning(lead, kept.slice(0, 3)));
  return [...said, ...kept].flatMap((block) => block?.index ?? []);
}

/** A box for sharing, or the words under a picture, may repeat how the story begins. */
function repeatsBeginning(lead: Block, beginning: readonly Block[]): boolean {
  const coverage = new DeclaredBody(beginning.map(({ text }) => text).join('\n')).coverage(lead.text);
  return coverage > (lead.heading ? 0.9 : 0.7);
}

/** A page without paragraphs: its plain words, if there are enough of them and they are not mostly links. */
function scraps(view: StoryView): number[] {
  const words = view.page.blocks.filter(
    (block) =>
      block.linkSize < block.size * 0.5 &&
      !block.heading &&
      /\p{L}/u.test(block.text) &&
      !view.isInFurniture(block, null),
  );
  return words.reduce((sum, { size }) => sum + size, 0) >= 20 ? words.map(({ index }) => index) : [];
}

/** Readability's idea: each paragraph lends its weight to the boxes around it, less the further out they are. */
function chooseBox(view: StoryView, isPassedOver: (text: string) => boolean): Box | null {
  const scores = new Map<Box, number>();
  for (const block of view.page.blocks) {
    if (!isParagraphLike(block) || view.isInFurniture(block, null) || isPassedOver(block.text)) continue;
    const weight = 1 + commas(block.text) + Math.min(3, Math.floor(block.size / 100));
    let box: Box | null = isAlone(block) ? block.box.parent : block.box;
    for (let level = 0; box && level < 5; level++, box = box.parent) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(box, (scores.get(box) ?? firstScore(view, box)) + weight / share);
    }
  }
  let best: Box | null = null;
  let bestScore = -Infinity;
  for (const [box, score] of scores) {
    const final = score * (1 - box.linkSize / Math.max(1, box.size)) * (view.isOutsideMain(box) ? 0.5 : 1);
    if (final > bestScore) [best, bestScore] = [box, final];
  }
  return best && widen(view, best);
}

function isAlone(block: Block): boolean {
  return block.box.end - block.box.first === 1 && block.box.tag !== 'td' && block.box.tag !== 'body';
}

function commas(text: string): number {
  return text.match(/[,،﹐︐︑⹁⸴⸲，、。]/g)?.length ?? 0;
}

const TAG_SCORES: Record<string, number> = {
  div: 5,
  article: 15,
  main: 8,
  section: 3,
  pre: 3,
  td: 3,
  blockquote: 3,
  ul: -3,
  ol: -3,
  dl: -3,
  form: -3,
  li: -3,
  th: -5,
};

/** A name is worth as much as the text behind it: boxes of a line or two are called "content" too. */
function firstScore(view: StoryView, box: Box): number {
  const named = STORY_NAMES.test(box.names) ? 25 : 0;
  const body = /\barticleBody\b/.test(attribute(box.element, 'itemprop') ?? '') ? 60 : 0;
  const held = Math.min(1, view.massOf(box) / Math.max(400, view.total * 0.2));
  return (TAG_SCORES[box.tag] ?? 0) + (named + body) * held;
}

/**
 * A story split over several boxes: go outwards while the surrounding box has clearly more paragraphs and still little
 * else.
 */
function widen(view: StoryView, start: Box): Box {
  // A paragraph that breaks divide is part of a story, not its box.
  let best = (start.tag === 'p' && start.parent) || start;
  for (let box = best.parent; box && box.tag !== 'body' && box.tag !== 'html'; box = box.parent) {
    const gain = gainOf(view, best, box);
    const purity = view.massOf(box) / Math.max(1, box.size);
    if (gain > 1.15 && purity > 0.55) best = box;
    else if (gain > 3) best = box;
  }
  return best;
}

/** Where a story is in sentences, only more of them are a gain: not scores, prices or road reports beside it. */
function gainOf(view: StoryView, inner: Box, outer: Box): number {
  const gain = view.cleanMassOf(outer) / Math.max(1, view.cleanMassOf(inner));
  const isInSentences = view.proseOf(inner) > view.cleanMassOf(inner) * 0.7;
  return isInSentences ? Math.min(gain, view.proseOf(outer) / Math.max(1, view.proseOf(inner))) : gain;
}

/** A story split over several boxes with the same name, with other things in between: take all of them. */
function withTwins(view: StoryView, chosen: Box): readonly Block[] {
  const top = named(chosen);
  const name = attribute(top.element, 'class') ?? '';
  if (name.trim() === '' || top.parent === null) return view.blocksIn(top);
  const outer = top.parent.parent?.parent ?? top.parent;
  const twins = view.page.boxes.filter(
    (box) =>
      box === top ||
      (box.tag === top.tag &&
        box.first >= outer.first &&
        box.end <= outer.end &&
        (box.end <= top.first || box.first >= top.end) &&
        attribute(box.element, 'class') === name &&
        view.massOf(box) > box.size * 0.6 &&
        box.linkSize < box.size * 0.3 &&
        !view.isFurniture(box)),
  );
  return twins.flatMap((box) => view.blocksIn(box));
}

/** The box itself, or the box around it that holds the same blocks and has a class. */
function named(box: Box): Box {
  let outer: Box | null = box;
  while (outer && outer.first === box.first && outer.end === box.end) {
    if (attribute(outer.element, 'class')?.trim()) return outer;
    outer = outer.parent;
  }
  return box;
}
