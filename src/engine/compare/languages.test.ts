// What differs in German, French, Spanish, Russian, Ukrainian and Chinese sentences that are otherwise alike.
import { expect, it } from 'vitest';
import { differing } from './fixtures/differing.ts';
import { conceptsOfWord } from './reading/concepts.ts';
import { type ReadSentence, readArticle } from './reading/reading.ts';
import { speakerOf } from './reading/speakers.ts';

it.each([
  [
    'de',
    'Der Angeklagte gestand die Tat vor Gericht.',
    'Der Angeklagte bestritt die Tat vor Gericht.',
    'negation: gestand | bestritt',
  ],
  [
    'es',
    'El acusado admitió el robo ante el juez.',
    'El acusado negó el robo ante el juez.',
    'negation: admitió | negó',
  ],
  ['zh', '火灾中无人受伤。', '火灾中3人受轻伤。', 'negation: 无人受伤 | 轻伤'],
  [
    'de',
    'Die Stadt wird die Mühle kaufen.',
    'Die Stadt erwägt, die Mühle zu kaufen.',
    'hedging: wird die Mühle kaufen | erwägt',
  ],
  [
    'fr',
    'L’avocate fera appel.',
    'L’avocate du prévenu envisage de faire appel.',
    'hedging: fera appel | envisage de faire',
  ],
  [
    'es',
    'La alcaldesa comprará el molino.',
    'La alcaldesa estudia comprar el molino.',
    'hedging: comprará el molino | estudia comprar',
  ],
  [
    'uk',
    'Проводка спричинила пожежу на млині.',
    'Пожежу на млині могла спричинити проводка.',
    'hedging: спричинила | могла спричинити',
  ],
  [
    'de',
    'Das Feuer brach in der Mühle kurz vor elf aus.',
    'Das Feuer brach in der Mühle um 9.20 Uhr aus.',
    'date: kurz vor elf | 9.20 Uhr',
  ],
  [
    'es',
    'El incendio del molino empezó a las cinco y media.',
    'El incendio del molino empezó a las seis y cuarto.',
    'date: cinco y media | seis y cuarto',
  ],
  [
    'de',
    'Das Feuer brach im Keller der Mühle aus.',
    'Das Feuer brach auf dem Dach der Mühle aus.',
    'place: Keller | dem Dach',
  ],
  ['ru', 'Огонь вспыхнул в подвале мельницы.', 'Огонь вспыхнул на крыше мельницы.', 'place: подвале | крыше'],
])('differs in %s: %s', (language, one, other, difference) => {
  expect(differing(one, other, language)).toEqual([difference]);
});

it('knows where a German speaker ends within a sentence', () => {
  const at = (place: string) => `Das Feuer brach nach Angaben der Polizei im ${place} aus.`;
  expect(differing(at('Keller'), at('Turm'), 'de').join()).not.toContain('attribution');
});

it.each([
  ['es', 'El fuego empezó según la policía en el sótano del molino.', 'la policía'],
  ['es', 'El fuego empezó, según informó el jefe de la brigada a los vecinos.', 'el jefe de la brigada'],
  ['fr', 'Le feu a pris selon le chef de la brigade dans la cave du moulin.', 'le chef de la brigade'],
])('knows where a speaker ends within a sentence in %s', (language, text, who) => {
  const article = readArticle({ articleId: 1, language, source: null, published: null, title: '', text }, 0);
  const speaker = speakerOf(article.sentences[0] as ReadSentence, article);
  expect(text.slice(speaker?.from, speaker?.to)).toBe(who);
});

it.each([
  ['para', 'stop'],
  ['bajo', 'decrease'],
  ['abril', 'open'],
  ['negocio', 'deny'],
  ['tiempo', 'weather'],
  ['importante', 'trade'],
  ['red', 'internet'],
  ['comprobar', 'buy'],
  ['responsable', 'respond'],
])('takes the Spanish word “%s” for no form of “%s”', (word, concept) => {
  expect(conceptsOfWord(word, 'es')).not.toContain(concept);
});
