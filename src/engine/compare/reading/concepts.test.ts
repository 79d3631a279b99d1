import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../text/letters/fold.ts';
import { words } from '../../../text/words/words.ts';
import { conceptsIn, conceptsOfWord, LEXICON } from './concepts.ts';

describe('concepts', () => {
  it.each([
    ['en', 'killed'],
    ['uk', 'загинули'],
    ['ru', 'погибли'],
    ['ar', 'قتلوا'],
    ['de', 'getötet'],
    ['fr', 'morts'],
  ])('of a word in %s', (language, word) => {
    expect(conceptsOfWord(foldLetters(word), language)).toContain('dead');
  });

  it('stand where their words stand, in Han too', () => {
    const text = '造成12人死亡';
    expect(conceptsIn(text, 0, text.length, [], 'zh')).toContainEqual({ concept: 'dead', from: 5, to: 7 });
    const english = 'Two ferries sank';
    expect(conceptsIn(english, 0, english.length, words(english), 'en')).toContainEqual({
      concept: 'ship',
      from: 4,
      to: 11,
    });
  });

  it('of a sign inside a longer word of Han are those of the word', () => {
    const found = conceptsIn('船长伊兰', 0, 4, [], 'zh').map(({ concept }) => concept);
    expect(found).toContain('captain');
    expect(found).not.toContain('ship');
  });

  it('of two words are those of a phrase, not of its first word again', () => {
    const text = 'лікарня на горі';
    const hospital = conceptsIn(text, 0, text.length, words(text), 'uk').filter(
      ({ concept }) => concept === 'hospital',
    );
    expect(hospital).toEqual([{ concept: 'hospital', from: 0, to: 7 }]);
  });

  it.each([
    ['collapse', 'en:came down', 'ru:обрушилась', 'de:eingestürzt', 'fr:effondré'],
    ['postponed', 'en:put off', 'uk:перенесли', 'de:verschoben', 'fr:reportée'],
    ['effluent', 'en:sewage', 'ru:стоки', 'de:Abwasser', 'fr:eaux usées'],
    ['power-cut', 'en:outage', 'uk:знеструмлено', 'de:Stromausfall', 'fr:coupure de courant'],
    ['detour', 'en:diverted', 'ru:объезд', 'de:umgeleitet', 'fr:déviation'],
  ])('%s is told in many words', (concept, ...told) => {
    for (const [language = '', word = ''] of told.map((one) => one.split(':')))
      expect(conceptsOfWord(foldLetters(word), language), word).toContain(concept);
  });

  it.each([
    ['fr', 'démontrer', 'removed'],
    ['de', 'gefällt', 'tree-felling'],
    ['de', 'genommen', 'gene'],
    ['ru', 'смогут', 'air-quality'],
    ['ar', 'فقط', 'cat'],
  ])('of %s %s are not those of a rare word that begins like it: %s', (language, word, concept) => {
    expect(conceptsOfWord(foldLetters(word), language)).not.toContain(concept);
  });

  it('are none for words that only begin alike', () => {
    expect(conceptsOfWord('actually', 'en')).toEqual([]);
    expect(conceptsOfWord('killed', 'xx')).toEqual([]);
  });

  it('are those of the longest start, and of each that is long enough to be a stem', () => {
    expect(conceptsOfWord('contractors', 'en')).toEqual(expect.arrayContaining(['contract', 'supplier']));
    expect(conceptsOfWord('судна', 'ru')).not.toContain('court');
  });

  it('are found behind an Arabic prefix, of which the article is cut as a whole', () => {
    expect(conceptsOfWord(foldLetters('والمستشفى'), 'ar')).toContain('hospital');
    expect(conceptsOfWord(foldLetters('الجانبية'), 'ar')).not.toContain('use-apply');
  });

  it('are found behind what French writes together with a word', () => {
    expect(conceptsOfWord(foldLetters('l’hôpital'), 'fr')).toContain('hospital');
    expect(conceptsOfWord("qu'incendie", 'fr')).toContain('fire');
  });

  it.each([
    ['fr', 'un cessez-le-feu', 'ceasefire'],
    ['fr', 'le porte-parole', 'spokesperson'],
    ['en', 'two lost their lives', 'dead'],
  ])('of a phrase in %s stand over all its words: %s', (language, text, concept) => {
    const found = conceptsIn(text, 0, text.length, words(text), language).filter((one) => one.concept === concept);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([text.slice(text.indexOf(' ') + 1)]);
  });
});

describe('rows of the lexicon', () => {
  const rows = LEXICON.join('\n')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [concept = '', cells = ''] = line.split(/:(.*)/su);
      return { concept, columns: cells.split('|').map((cell) => cell.trim().split(/\s+/u).filter(Boolean)) };
    });

  it('stand once for a concept and say it in seven languages', () => {
    const concepts = rows.map(({ concept }) => concept);
    expect(concepts.filter((concept, i) => concepts.indexOf(concept) !== i)).toEqual([]);
    expect(rows.filter(({ columns }) => columns.length !== 7).map(({ concept }) => concept)).toEqual([]);
  });

  it('have starts long enough to say something, and phrases that can be found', () => {
    const isFit = (entry: string, column: number): boolean => {
      if (column === 3) return /^\p{Script=Han}+$/u.test(entry);
      const parts = entry.split(/[_-]/u);
      const letters = column === 4 ? 2 : 3;
      return (
        parts.length <= 3 &&
        parts.every((part) => /^[^*]+\*?$/u.test(part) && (!part.endsWith('*') || part.length > letters))
      );
    };
    const unfit = rows.flatMap(({ concept, columns }) =>
      columns.flatMap((entries, column) =>
        entries.filter((entry) => !isFit(entry, column)).map((entry) => `${concept}: ${entry}`),
      ),
    );
    expect(unfit).toEqual([]);
  });
});
