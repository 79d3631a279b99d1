/** Words under pictures: in figures, in boxes named after pictures, or set beside one in another way than the story is. */
import type { Block, Box } from '../page/blocks/block-page.ts';
import { attribute, elements } from '../page/page.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { isCreditLine } from './furniture-lines.ts';
import { isParagraphLike, type StoryView } from './story-view.ts';

/** Figures hold pictures and captions; one with long text is a box of the story. */
export function isInFigure(block: Block): boolean {
  for (let box: Box | null = block.box, step = 0; box && step < 6; box = box.parent, step++) {
    if (box.tag === 'blockquote' || box.tag === 'table') return false;
    if (box.tag === 'figure') return box.size < 500;
  }
  return false;
}

/** In a small box named after the picture that it holds. */
export function isUnderPicture(block: Block): boolean {
  for (let box: Box | null = block.box; box && box.size < 400 && box.end - box.first <= 3; box = box.parent) {
    const { words, element } = box;
    if (PICTURES.some((word) => words.has(word)) && elements(element).some(({ tagName }) => tagName === 'img'))
      return true;
  }
  return false;
}

const PICTURES = ['image', 'photo', 'photobox', 'picture', 'bild', 'foto', 'imagen', 'imagem'];

const LEAST_CAPTIONS = 3;
const CAPTION_SIZE = 50;

/** On a page of pictures, the captions are the story if they contain nearly all words. */
export function captionsOfGallery(
  view: StoryView,
  blocks: readonly Block[],
  top: Box | null = null,
): ReadonlySet<Block> {
  const pictured = blocks.filter(
    (block) => isInFigure(block) && block.size >= CAPTION_SIZE && !isCreditLine(block.text),
  );
  const prose = blocks.filter((block) => !isInFigure(block) && !view.isInFurniture(block, top) && !block.heading);
  const sizeOf = (all: readonly Block[]) => all.reduce((sum, { size }) => sum + size, 0);
  return new Set(pictured.length >= LEAST_CAPTIONS && sizeOf(pictured) > sizeOf(prose) * 2 ? pictured : []);
}

const LONGEST_CAPTION = 300;
/** How much of a story must be set in one way for others to tell anything. */
const MOSTLY = 0.6;
/** How far out from its words a picture is. */
const LEVELS_TO_PICTURE = 3;

/**
 * Beside a picture: words with a credit, and lines that are no sentence and not set as the story's paragraphs are,
 * whatever the names of the styles. A sentence may be a step, a portrait or a paragraph of the story; a name may stand
 * under the words quoted.
 */
export function captionsByPlace(blocks: readonly Block[]): ReadonlySet<Block> {
  const usual = usualStyle(blocks);
  const isUnusual = (block: Block) => usual !== undefined && styleOf(block) !== usual && !endsSentence(block.text);
  const isCaption = (block: Block, before: Block | undefined) =>
    !block.heading && ((isUnusual(block) && !(before && isQuotation(before))) || CREDITED.test(block.text));
  return new Set(blocks.filter((block, i) => isCaption(block, blocks[i - 1]) && isBesidePicture(block)));
}

/** Below it, a line beside a portrait says whose words they are. */
function isQuotation({ box, text }: Block): boolean {
  return box.tag === 'blockquote' || box.parent?.tag === 'blockquote' || QUOTED.test(text);
}

const QUOTED = /^["\p{Pi}\p{Pf}„‚「『].*["\p{Pi}\p{Pf}」』]$/su;

/** "The quay in March. Foto: Ada Finch": away from pictures, it ends a story. */
const CREDITED =
  /[.!?…”"»+]\s(?:bild|foto|photo|image|bildrechte|fotó|фото|imagen|zdjęcie)s?\s?:\s?\p{Lu}[^.!?:]{1,60}$/iu;

function usualStyle(blocks: readonly Block[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const block of blocks.filter(isParagraphLike))
    sizes.set(styleOf(block), (sizes.get(styleOf(block)) ?? 0) + block.size);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes].find(([, size]) => size > total * MOSTLY)?.[0];
}

function styleOf({ box }: Block): string {
  return `${box.tag}.${attribute(box.element, 'class') ?? ''}`;
}

function isBesidePicture({ box: own, size }: Block): boolean {
  if (size > LONGEST_CAPTION) return false;
  for (let box: Box | null = own, level = 0; box && level < LEVELS_TO_PICTURE; box = box.parent, level++) {
    if (box.end - box.first > 2 || box.tag === 'blockquote' || box.tag === 'li' || box.tag === 'td') return false;
    if (elements(box.element).some(({ tagName }) => tagName === 'img' || tagName === 'picture')) return true;
  }
  return false;
}
