/** Describes a query as a sentence fragment: 'articles with “ferry” near “dead” or “загинули”, published from 9 October 2026'. */
import { languageTag } from './language-tag.ts';
import { type FieldTest, joined, type Query } from './query.ts';

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Never returns an empty text. Words appear as typed, in quotation marks. */
export function queryInWords(query: Query): string {
  if (query.kind === 'all') return 'all articles';
  const all = query.kind === 'and' ? query.parts : [query];
  const ofWords = all.filter((part) => !hasField(part));
  const absent = ofWords.filter(({ kind }) => kind === 'not');
  const present = ofWords.filter(({ kind }) => kind !== 'not');
  const words = present.length > 0 ? ` with ${said(joined('and', present), present.length > 1 ? 'and' : 'alone')}` : '';
  const without = absent.map((part) => adjunct(part, 'and')).join(' and ');
  return [`articles${words} ${without}`.trimEnd(), ...all.filter(hasField).map((part) => adjunct(part, 'alone'))]
    .join(', ')
    .replace(/^articles, /u, 'articles ');
}

/** Such words need "with" or "without" before them, where a field has a preposition of its own: "from". */
function hasField(query: Query): boolean {
  if (query.kind === 'not') return hasField(query.part);
  return query.kind === 'field' || ('parts' in query && query.parts.some(hasField));
}

type Around = 'alone' | 'and' | 'or' | 'near' | 'not';

function said(query: Query, around: Around): string {
  switch (query.kind) {
    case 'all':
      return 'anything';
    case 'word':
      return titled(query.prefix ? `words that begin with “${query.text}”` : `“${query.text}”`, query.inTitle);
    case 'phrase':
      return titled(`${query.exact ? 'exactly ' : ''}“${query.text.trim()}${query.prefix ? '*' : ''}”`, query.inTitle);
    case 'field':
      return fieldWords(query.test);
    case 'not':
      return `no ${said(query.part, 'not')}`;
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

/** What may stand behind "articles": 'with “ferry”', "from BBC or not read". */
function adjunct(query: Query, around: Around): string {
  if (query.kind === 'not') return denied(query.part);
  if (!hasField(query)) return `with ${said(query, around === 'alone' ? 'alone' : 'not')}`;
  if (query.kind === 'and' || query.kind === 'or') {
    const list = query.parts.map((part) => adjunct(part, query.kind as Around)).join(` ${query.kind} `);
    return grouped(list, around !== 'alone');
  }
  return said(query, around);
}

function denied(query: Query): string {
  if (query.kind === 'not') return adjunct(query.part, 'and');
  if (!hasField(query)) return `without ${said(query, 'not')}`;
  if (query.kind === 'or') return `neither ${query.parts.map((part) => adjunct(part, 'and')).join(' nor ')}`;
  return `not ${adjunct(query, 'and')}`.replace(/^not with /u, 'without ');
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
