/** Describes a query as a sentence fragment: 'articles with "ferry" near "dead" or "загинули", published from 9 October 2026'. */
import { languageTag } from './language-tag.ts';
import { type FieldTest, joined, type Query } from './query.ts';

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Never returns an empty text. Words appear as typed, in straight quotes. */
export function queryInWords(query: Query): string {
  if (query.kind === 'all') return 'all articles';
  const all = query.kind === 'and' ? query.parts : [query];
  const fields = all.filter(isOfFields);
  const absent = all.filter((part) => part.kind === 'not' && part.part.kind !== 'field');
  const present = all.filter((part) => !fields.includes(part) && !absent.includes(part));
  const words = present.length > 0 ? ` with ${said(joined('and', present), present.length > 1 ? 'and' : 'alone')}` : '';
  const without = absent.map((part) => (part.kind === 'not' ? said(part.part, 'not') : ''));
  return [
    `articles${words}${without.length > 0 ? ` without ${without.join(' and without ')}` : ''}`,
    ...fields.map(saidField),
  ]
    .join(', ')
    .replace(/^articles, /u, 'articles ');
}

/** Says nothing of words: a field, a field denied, or a choice of such. */
function isOfFields(query: Query): boolean {
  if (query.kind === 'or') return query.parts.every(isOfFields);
  return query.kind === 'field' || (query.kind === 'not' && query.part.kind === 'field');
}

type Around = 'alone' | 'and' | 'or' | 'near' | 'not';

function said(query: Query, around: Around): string {
  switch (query.kind) {
    case 'all':
      return 'anything';
    case 'word':
      return titled(query.prefix ? `words that begin with "${query.text}"` : `"${query.text}"`, query.inTitle);
    case 'phrase':
      return titled(`${query.exact ? 'exactly ' : ''}"${query.text.trim()}"`, query.inTitle);
    case 'field':
      return `being ${fieldWords(query.test)}`;
    case 'not':
      return query.part.kind === 'field' ? `being ${saidField(query)}` : `no ${said(query.part, 'not')}`;
    case 'near':
      return grouped(
        query.parts.map((part) => said(part, 'near')).join(' near '),
        around === 'not' || around === 'near',
      );
    case 'and':
      return grouped(
        query.parts.map((part) => said(part, 'and')).join(' and '),
        around !== 'and' && around !== 'alone',
      );
    case 'or': {
      const list = query.parts.map((part) => said(part, 'or')).join(' or ');
      return grouped(list, around === 'and' || around === 'not');
    }
  }
}

function grouped(words: string, apart: boolean): string {
  return apart ? `(${words})` : words;
}

function titled(words: string, inTitle: boolean): string {
  return inTitle ? `${words} in the title` : words;
}

function saidField(query: Query): string {
  if (query.kind === 'or') return query.parts.map(saidField).join(' or ');
  if (query.kind === 'field') return fieldWords(query.test);
  return query.kind === 'not' && query.part.kind === 'field' ? `not ${fieldWords(query.part.test)}` : '';
}

function fieldWords(test: FieldTest): string {
  switch (test.name) {
    case 'source':
      return `from ${test.value}`;
    case 'lang':
      return `in ${languageName(test.value)}`;
    case 'tag':
      return `tagged ${test.value}`;
    case 'collection':
      return `in the collection ${test.value}`;
    case 'published':
      return test.words;
    case 'has':
      return { claim: 'with marks for a claim', mark: 'with marks', tag: 'with tags' }[test.value];
    case 'is':
      return test.value;
  }
}

function languageName(value: string): string {
  const primary = languageTag(value);
  if (!/^[a-z]{2,3}$/u.test(primary)) return value;
  return ENGLISH_NAMES.of(primary) ?? value;
}
