import { type FoundValue, firstFound } from '../../../contract/model/metadata.ts';
import { titleFromWords } from '../../extract/plain-text/plain-text.ts';
import type { Draft } from '../port.ts';
import { domainOf } from './addresses.ts';

type Drawn = Pick<Draft, 'mediaType' | 'paragraphs' | 'language' | 'found'> & Partial<Omit<Draft, 'outcome'>>;

/** An article with the first value found of each field, unless another is given. Without a title, it gets its first words. */
export function articleDraft({ found, ...drawn }: Drawn): Draft {
  const title = drawn.title ?? firstFound(found, 'title') ?? '';
  const draft = { ...NOTHING_MORE, ...firstValues(found), ...drawn };
  if (title !== '') return { ...draft, title, found };
  const words = titleFromWords(drawn.paragraphs);
  return { ...draft, title: words.value, found: [...found, words] };
}

const NOTHING_MORE = { outcome: 'article', member: null, original: null, externalId: null, furniture: [] } as const;

function firstValues(found: readonly FoundValue[]) {
  const url = firstFound(found, 'url');
  return {
    byline: firstFound(found, 'byline'),
    published: firstFound(found, 'published'),
    updated: firstFound(found, 'updated'),
    source: firstFound(found, 'source'),
    domain: domainOf(url),
    url,
    section: firstFound(found, 'section'),
  };
}
