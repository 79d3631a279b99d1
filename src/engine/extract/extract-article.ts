/**
 * A page → its story, its furniture and its metadata. The only way in, for saved pages and for HTML inside other
 * formats.
 */
import type { ArticleDraft } from '../../contract/model/imports/draft.ts';
import { firstFound, type MetadataField } from '../../contract/model/metadata.ts';
import { detectLanguage } from './language/language.ts';
import { readMetadata } from './metadata.ts';
import type { BlockPage } from './page/blocks/block-page.ts';
import { blocksOf } from './page/blocks/blocks.ts';
import { foldToWords } from './page/blocks/fold-to-words.ts';
import { paragraphsOfStory } from './page/blocks/table-rows.ts';
import { parsePage } from './page/page.ts';
import { endsSentence } from './plain-text/plain-text.ts';
import { savedPage } from './saved-page.ts';
import { isFrontPage } from './story/front-page.ts';
import { isAboutConsent, isWallOfConsent, type Notice, noticeOf } from './story/notice-page.ts';
import { findStory } from './story/story.ts';
import { storyInData } from './story/story-in-data.ts';
import { headlineOf } from './titles/headline.ts';

/** Raised whenever a page would give another article: every reader that draws pages counts it in its own version. */
export const EXTRACTION_VERSION = 14;

export interface ExtractedArticle extends Omit<ArticleDraft, 'member' | 'externalId' | 'domain'> {
  /** What the page shows instead of a story, if it has none. */
  readonly notice: Notice | null;
}

interface ExtractOptions {
  /** The address the page was saved from, if known from outside. */
  readonly url?: string | null;
  /** EDTF of the moment when it was saved, if known from outside. */
  readonly savedAt?: string | null;
}

/**
 * Throws PageTooLarge past the bounds, and nothing else on any markup. `paragraphs` is empty if the page has no text.
 */
export async function extractArticle(html: string, options: ExtractOptions = {}): Promise<ExtractedArticle> {
  const document = parsePage(html);
  const visible = blocksOf(document);
  const spoken = /<html[^>]{0,500}\slang\s*=/i.test(html.slice(0, 20_000)) ? null : await spokenLanguage(visible);
  const saved = savedPage(html);
  const savedAt = options.savedAt ?? saved.retrieved[0]?.value ?? null;
  const metadata = readMetadata(document, visible, { address: options.url ?? saved.url, savedAt, spoken });
  const first = (field: MetadataField) => firstFound(metadata.found, field);
  const clues = {
    title: first('title'),
    byline: first('byline'),
    description: metadata.description,
    body: metadata.body,
  };
  const { page, story: found } = pastBanner(storyOrHidden(visible, document, clues), clues);
  const candidate = withoutTitle(page, found, clues.title);
  const addresses = metadata.found.filter(({ field }) => field === 'url').map(({ value }) => value);
  const texts = candidate.map((index) => page.blocks[index]?.text ?? '');
  const headings = page.blocks.filter(({ heading }) => heading).map(({ text }) => text);
  const notice = noticeOf(clues.title ?? '', headings.slice(0, 3), texts);
  const isFront = isFrontPage(page, candidate, addresses);
  const isOther = notice !== null || isFront;
  const story = isOther || isScrap(page, texts) ? [] : candidate;
  const shown = paragraphsOfStory(story.flatMap((index) => page.blocks[index] ?? []));
  const paragraphs = orDeclared(shown, metadata, () =>
    isFront || notice === 'missing' || notice === 'sign-in' ? [] : paragraphsInData(document, clues),
  );
  const kept = new Set(story);
  const furniture = page.blocks.filter((block) => !kept.has(block.index)).map((block) => block.text);
  const language = await detectLanguage(paragraphs.join('\n'), first('language'));
  return {
    title: first('title') ?? '',
    paragraphs,
    furniture,
    byline: first('byline'),
    published: first('published'),
    updated: first('updated'),
    source: first('source'),
    url: first('url'),
    language,
    section: first('section'),
    found: [...metadata.found, ...saved.retrieved],
    notice: paragraphs.length > 0 ? null : notice,
  };
}

/** A visible story of fewer characters may be what is left where scripts bring, or styles hide, the real one; one that is struck out as a whole is better than none. */
const LEAST_VISIBLE = { noscript: 600, hidden: 200, struck: 1 } as const;
/** How many times as long the other story must be. */
const OTHER_IS_LONGER = 2;

interface StoryOf {
  readonly page: BlockPage;
  readonly story: readonly number[];
}

function storyOrHidden(
  visible: BlockPage,
  document: ReturnType<typeof parsePage>,
  clues: Parameters<typeof findStory>[1],
): StoryOf {
  const shown = { page: visible, story: findStory(visible, clues) };
  const size = sizeOfStory(shown);
  for (const beside of ['noscript', 'hidden', 'struck'] as const) {
    if (size >= LEAST_VISIBLE[beside]) continue;
    const page = blocksOf(document, beside);
    if (page.blocks.length === visible.blocks.length) continue;
    const other = { page, story: findStory(page, clues) };
    if (sizeOfStory(other) > size * OTHER_IS_LONGER) return withoutTeaser(other, shown);
  }
  return shown;
}

const LEAST_UNDER_BANNER = 150;

/** A banner that asks for consent may say more than a brief story under its headline. */
function pastBanner(found: StoryOf, clues: Parameters<typeof findStory>[1]): StoryOf {
  const { page } = found;
  const textsOf = (story: readonly number[]) => story.map((index) => page.blocks[index]?.text ?? '');
  if (!isWallOfConsent(textsOf(found.story))) return found;
  const other = { page, story: findStory(page, clues, isAboutConsent) };
  const headline = headlineOf(page, clues.title) ?? Number.POSITIVE_INFINITY;
  const isStory = other.story.some((index) => index > headline) && sizeOfStory(other) >= LEAST_UNDER_BANNER;
  return isStory && !isWallOfConsent(textsOf(other.story)) ? other : found;
}

/** What was shown of the story is often repeated at the beginning of the rest. */
function withoutTeaser({ page, story }: StoryOf, shown: StoryOf): StoryOf {
  const textsOf = ({ page, story }: StoryOf) => story.map((index) => page.blocks[index]?.text ?? '');
  const [texts, teaser] = [textsOf({ page, story }), new Set(textsOf(shown))];
  return {
    page,
    story: story.filter((_, i) => !teaser.has(texts[i] ?? '') || texts.lastIndexOf(texts[i] ?? '') === i),
  };
}

/** Documents exported as pages have their title in a paragraph. */
function withoutTitle({ blocks }: BlockPage, story: readonly number[], title: string | null): readonly number[] {
  const [first = -1, ...rest] = story;
  const isTitle = title !== null && rest.length > 0 && foldToWords(blocks[first]?.text ?? '') === foldToWords(title);
  return isTitle ? rest : story;
}

/** A declared body of fewer characters may be a summary. */
const LEAST_DECLARED = 400;
/** How many times as long a declared body must be to replace what the page shows. */
const DECLARED_IS_LONGER = 3;

function orDeclared(
  shown: readonly string[],
  { body, entries }: { body: string | null; entries: string | null },
  inData: () => readonly string[],
): readonly string[] {
  const size = shown.join(' ').length;
  const isLonger = (other: readonly string[]) =>
    other.join(' ').length > Math.max(LEAST_DECLARED, size * DECLARED_IS_LONGER);
  const declared = (body ?? entries)?.split('\n') ?? [];
  if (isLonger(declared)) return declared;
  const other = size < LEAST_DECLARED ? inData() : [];
  return isLonger(other) ? other : shown;
}

function paragraphsInData(
  document: ReturnType<typeof parsePage>,
  clues: Parameters<typeof findStory>[1],
): readonly string[] {
  const data = storyInData(document, clues.title ?? '');
  const page = data && blocksOf(data);
  return page ? paragraphsOfStory(findStory(page, clues).flatMap((index) => page.blocks[index] ?? [])) : [];
}

/** Less than a line and not a sentence, on a page with other words: the remains of a front page or a list. */
function isScrap({ blocks }: BlockPage, story: readonly string[]): boolean {
  const text = story.join(' ');
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  return text.length < MOST_OF_SCRAP && !endsSentence(text) && size > MOST_OF_SCRAP * 20;
}

const MOST_OF_SCRAP = 80;

/** Detected if the page does not declare it: it decides how dates are read. */
async function spokenLanguage({ blocks }: BlockPage): Promise<string | null> {
  const longest = blocks.toSorted((a, b) => b.text.length - a.text.length).slice(0, 3);
  return await detectLanguage(longest.map(({ text }) => text).join('\n'));
}

function sizeOfStory({ page, story }: StoryOf): number {
  return story.reduce((sum, index) => sum + (page.blocks[index]?.size ?? 0), 0);
}
