/** The address that a print view writes below its article: the page has no other trace of it. */
import { alternatives } from '../../../text/alternatives.ts';
import type { Block, BlockPage } from './blocks/block-page.ts';

const LABEL = new RegExp(
  alternatives`
  ^(?:(?:you can )?find this (?:article|story|page) at|(?:source|article|original|page) url|
  url (?:to|of|for) (?:this |the )?(?:article|story|page)|(?:article|story|page) address|quell-url|url dieses artikels|
  adresse dieses artikels|url source|(?:url|adresse) de l[’']article|url de origen|url del artículo|url di origine|
  indirizzo dell[’']articolo|bron-url|url van dit artikel|url de origem|endereço (?:da página|do artigo)|url źródła|
  адрес (?:статьи|материала|страницы|статті)|url источника)\s?[:：]\s*
`,
  'iu',
);
const ADDRESS = /^https?:\/\/\S{4,2000}$/i;

const LEAST_PARAGRAPH = 120;

/** "Find this article at: https://…", in one line or two; amid a story, it is of what the story is about. */
export function printedAddress({ blocks }: BlockPage): string | null {
  const isOfStory = ({ text, size }: Block) =>
    size >= LEAST_PARAGRAPH && /[.!?。]["”’»]?$/u.test(text) && !LABEL.test(text);
  const first = blocks.findIndex(isOfStory);
  const last = blocks.findLastIndex(isOfStory);
  for (const { text, size, index } of blocks) {
    const label = (index < first || index > last) && size < 2100 && LABEL.exec(text)?.[0];
    if (!label) continue;
    const address = text.slice(label.length) || (blocks[index + 1]?.text ?? '');
    if (ADDRESS.test(address) && URL.canParse(address)) return address;
  }
  return null;
}
