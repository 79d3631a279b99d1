import { blocksOf } from './blocks.ts';
import { parsePage } from './page.ts';
import { findStory } from './story.ts';
export function extractArticle(html: string, _o: { url: string | null }) {
  const doc = parsePage(html);
  const page = blocksOf(doc);
  const story = findStory(page, { title: null, description: null, body: null });
  return { title: '', paragraphs: story.map((i) => page.blocks[i]!.text), published: null, byline: null };
}
