// Figures side by side that count two things: of a town and of the land, of a day and of a year, forecast and counted.
import { expect, it } from 'vitest';
import { differing } from '../../fixtures/differing.ts';

it.each([
  [
    'de',
    'In Merzdorf legten am Dienstag 2.300 Fahrer die Arbeit nieder, teilte die Gewerkschaft mit.',
    'Bundesweit legten am Dienstag 90.000 Fahrer die Arbeit nieder, teilte die Gewerkschaft mit.',
  ],
  [
    'fr',
    'La marche contre le péage a réuni mardi 18 000 personnes à Vernay, selon la préfecture.',
    'Dans toute la France, 410 000 personnes ont défilé mardi contre le péage, selon le ministère.',
  ],
  [
    'en',
    'Floods have forced 4,200 people from their homes in the town of Hesten, the mayor said.',
    'Across the province, floods have forced 31,000 people from their homes, the governor said.',
  ],
  [
    'ru',
    'За сутки в области потушили 12 лесных пожаров, сообщили в лесоохране.',
    'С начала сезона в области потушили 340 лесных пожаров, сообщили в лесоохране.',
  ],
  [
    'en',
    'Economists had expected growth of 1.8 percent in the fourth quarter.',
    'The economy grew 2.3 percent in the fourth quarter.',
  ],
  [
    'en',
    'Revenue at the shipyard rose 12 percent to 8.4 billion dollars, the yard said.',
    'Net profit at the shipyard rose 31 percent to 1.9 billion dollars, the yard said.',
  ],
  [
    'en',
    'By noon turnout in Hesten had reached 27 percent, the commission said.',
    'Turnout in Hesten was 61 percent when the polls closed at 8 p.m., the commission said.',
  ],
  [
    'en',
    'Shares in the ferry line fell 7 percent after it announced the cuts.',
    'The ferry line will cut 12 percent of its jobs, it announced on Monday.',
  ],
  [
    'fr',
    'Les économistes attendaient une hausse de 0,4 % du PIB au troisième trimestre.',
    'Le PIB a progressé de 0,1 % au troisième trimestre.',
  ],
  [
    'en',
    'Exports rose 4.2 percent in October, the customs office said.',
    'Imports fell 1.8 percent in October, the customs office said.',
  ],
  [
    'es',
    'Las ventas de la cadena crecieron un 8 %, hasta 950 millones de euros.',
    'El beneficio de la cadena creció un 21 %, hasta 74 millones de euros.',
  ],
  [
    'de',
    'Nach dem Spiel in Grünau nahm die Polizei am Sonntag 34 Personen fest.',
    'Nach dem Spiel in Grünau wurden am Sonntag zwölf Polizisten verletzt.',
  ],
  [
    'en',
    'Six passengers were rescued from a boat that sank off Almedina.',
    'The boat that sank off Almedina carried 41 passengers.',
  ],
  ['zh', '青河县一家化工厂发生爆炸，造成3人死亡。', '青河县一家化工厂发生爆炸，27人受伤，其中5人伤势严重。'],
  [
    'pl',
    'W wypadku autokaru pod Zalesiem zginęły w piątek cztery osoby.',
    'W wypadku autokaru pod Zalesiem rannych zostało w piątek 26 osób.',
  ],
  [
    'pt',
    'No acidente com o autocarro em Valverde morreram na sexta-feira quatro pessoas.',
    'No acidente com o autocarro em Valverde ficaram feridas na sexta-feira 26 pessoas.',
  ],
])('two counts in %s: %s', (language, one, other) => {
  expect(differing(one, other, language)).toEqual([]);
});

it.each([
  [
    'pl',
    'W piątkowym wypadku autokaru pod Zalesiem rannych zostało 26 osób.',
    'W wypadku autokaru pod Zalesiem rannych zostało w piątek 32 pasażerów.',
    'figure: 26 osób | 32 pasażerów',
  ],
  [
    'en',
    'Nationwide, 410 boats were lost in the storm, the coastguard said.',
    'The storm cost 480 boats, the coastguard said.',
    'figure: 410 boats | 480 boats',
  ],
  [
    'en',
    'Net profit at the shipyard rose to 1.9 billion dollars, the yard said.',
    'Profit at the shipyard rose to 1.6 billion dollars, the yard said.',
    'figure: 1.9 billion dollars | 1.6 billion dollars',
  ],
  [
    'en',
    'The coastguard said 41 migrants were rescued from a boat off Almedina on Friday.',
    'On Friday 47 people were rescued from a boat off Almedina, the coastguard said.',
    'figure: 41 migrants | 47 people',
  ],
  [
    'pt',
    'No acidente com o autocarro em Valverde morreram na sexta-feira quatro pessoas.',
    'No acidente com o autocarro em Valverde morreram na sexta-feira seis pessoas.',
    'figure: quatro pessoas | seis pessoas',
  ],
  [
    'pt',
    'O incêndio num hotel em Valverde matou 12 pessoas na sexta-feira, informou a polícia.',
    'O incêndio num hotel em Valverde matou 30 pessoas na sexta-feira, disseram os bombeiros.',
    'figure: 12 pessoas | 30 pessoas',
  ],
  [
    'en',
    'Police rounded up 40 protesters outside the parliament in Hesten on Friday.',
    'Police arrested 95 protesters outside the parliament in Hesten on Friday.',
    'figure: 40 protesters | 95 protesters',
  ],
  [
    'fr',
    "Douze personnes ont perdu la vie vendredi dans l'incendie d'un hôtel à Vernay, selon la police.",
    "Trente personnes ont été tuées vendredi dans l'incendie d'un hôtel à Vernay, selon la police.",
    'figure: Douze personnes | Trente personnes',
  ],
  [
    'ru',
    'При пожаре в гостинице «Кестрел» в пятницу лишились жизни 12 человек, сообщили в МЧС.',
    'При пожаре в гостинице «Кестрел» в пятницу погибли 30 человек, сообщили в МЧС.',
    'figure: 12 человек | 30 человек',
  ],
  [
    'ar',
    'لقي 12 شخصا حتفهم في حريق فندق كسترل يوم الجمعة، بحسب الشرطة.',
    'قتل 30 شخصا في حريق فندق كسترل يوم الجمعة، بحسب الشرطة.',
    'figure: 12 شخصا حتفهم | 30 شخصا',
  ],
  [
    'uk',
    'Обвал мосту забрав життя трьох людей, травмовано десятеро.',
    'Унаслідок обвалу мосту загинули двоє людей, травмовано семеро.',
    'figure: трьох людей | двоє людей',
  ],
])('one count in %s: %s', (language, one, other, difference) => {
  expect(differing(one, other, language)).toContain(difference);
});

it('takes two counts, each with its speaker, for two statements', () => {
  const killed = 'A fire in a mill in Kalwar on Friday killed nine people, the fire brigade said.';
  const hurt = 'A fire in a mill in Kalwar on Friday left 23 people injured, the hospital said.';
  const alsoKilled = 'A fire in a mill in Kalwar on Friday killed nine people, the hospital said.';
  expect(differing(killed, hurt)).toEqual([]);
  expect(differing(killed, alsoKilled)).toEqual(['attribution: the fire brigade | the hospital']);
});

it('takes no published numbers for a speaker', () => {
  const told = (who: string) => `La inflación fue del 3,6 % en junio, según ${who} publicados el martes.`;
  expect(differing(told('los datos'), 'La inflación fue del 3,6 % en junio, según el ministerio.', 'es')).toEqual([]);
});

it('takes two cases of a German noun for one word', () => {
  const one = 'Der Schaden des Brandes in der Halle in Merzdorf liegt bei drei Millionen Euro.';
  const other = 'Nach dem Brand in der Halle in Merzdorf liegt der Schaden bei drei Millionen Euro.';
  expect(differing(one, other, 'de')).toEqual([]);
});
