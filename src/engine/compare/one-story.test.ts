// Long reports of one event hold many statements: what only stands in a like sentence does not differ.
import { describe, expect, it } from 'vitest';
import { compareArticles } from './compare-articles.ts';
import { differing } from './fixtures/differing.ts';

describe('statements of others', () => {
  it('do not differ where each article knows whom the other speaks of', () => {
    expect(
      differing(
        'Larkin scored 14 points for the Herons in the final. Oduya was their captain.',
        'Oduya scored 22 points for the Herons in the final. Larkin sat out the last minutes.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'Larkin scored 14 points for the Herons in the final.',
        'Larkin scored 22 points for the Herons in the final.',
      ),
    ).toEqual(['figure: 14 points | 22 points']);
  });

  it('are of two speakers whom both articles quote', () => {
    expect(
      differing(
        'The bridge at Corrie should stay open to buses, Ewan Hale said. Later Moira Tarn spoke.',
        'The bridge at Corrie should be opened to walkers first, Moira Tarn said. Ewan Hale spoke, too.',
      ),
    ).toEqual([]);
  });

  it('are of one speaker under a short name', () => {
    expect(
      differing(
        'He was on parole for an earlier burglary, the NHP said.',
        'He was on parole for an earlier burglary, according to the Norland Highway Police.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'The Lib Dems warned of a rise in council rents.',
        'The Liberal Democrats warned of a rise in council rents.',
      ),
    ).toEqual([]);
  });
});

describe('a long sentence', () => {
  const lead =
    'After weeks of quarrels with the fishing crews of the three islands, their union and the owners of the yards along the northern shore, the board of the harbour, which had met for nine hours behind closed doors, agreed on Monday to';

  it('does not differ from another where it tells more than both share', () => {
    expect(differing(`${lead} sell 14 cranes.`, 'Some 17 cranes were out of use on Monday.')).toEqual([]);
    expect(
      differing(
        `${lead} sell all the cranes of the port.`,
        'The cranes of the port broke down on 9 March, and nobody was there.',
      ),
    ).toEqual([]);
  });

  it('does in a figure that says in two words what it counts', () => {
    expect(
      differing(
        `${lead} pay for a 48-page report.`,
        'The board of the harbour agreed on Monday that nobody had read the 47-page report.',
      ),
    ).toEqual(['figure: 48-page report | 47-page report']);
  });

  it('does where they share nearly all', () => {
    expect(
      differing(
        `${lead} sell 14 cranes.`,
        'The board of the harbour, which had met for nine hours behind closed doors after weeks of quarrels with the fishing crews of the islands and their union, agreed on Monday to sell 17 cranes.',
      ),
    ).toEqual(['figure: 14 cranes | 17 cranes']);
  });
});

describe('what a page says of itself', () => {
  it('is when it was published, not when it happened', () => {
    expect(
      differing(
        'Climber dies on Mount Orrin. Last updated 13:26 14/02/2025.',
        'Climber dies on Mount Orrin. Last updated 15:48 15/02/2025.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'Two killed in fire at Tolsay bakery February 17, 2025 4:16 PM ET',
        'Two killed in fire at Tolsay bakery February 18, 2025 9:30 AM ET',
      ),
    ).toEqual([]);
    for (const [one, other] of [
      ['17 February 2025 Last updated at 11:11 GMT', '18 February 2025 Last updated at 13:42 GMT'],
      ['FEBRUARY 17, 2025 11:34PM', '02/18/25 07:05 AM ET'],
    ])
      expect(
        differing(`Two killed in fire at Tolsay bakery ${one}`, `Two killed in fire at Tolsay bakery ${other}`),
      ).toEqual([]);
    expect(
      differing(
        'The court hears the bakers on 3 March 2025, from 10:30 to noon.',
        'The court hears the bakers on 3 March 2025, from 11:30 to noon.',
      ),
    ).toEqual(['date: from 10:30 | from 11:30']);
    expect(
      differing('The inquiry was published on 3 February 2025.', 'The inquiry was published on 5 February 2025.'),
    ).toEqual(['date: 3 February 2025 | 5 February 2025']);
  });

  it('is how often it was read', () => {
    expect(differing('Склад сгорел ночью, просмотров: 1453', 'Склад сгорел ночью, просмотров: 2552', 'ru')).toEqual([]);
  });
});

describe('a place', () => {
  it('is not another one for being a part of it, or what stands in it', () => {
    expect(
      differing(
        'The gunman opened fire on four colleagues in a room.',
        'The gunman opened fire on four colleagues at a glass plant.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'The explosion on Friday destroyed a bank in the farming town.',
        'The explosion on Friday destroyed a bank on the Newbrook highway.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'The jobless rate in Perrin County rose to a record in May.',
        'The jobless rate in Kelmark rose to a record in May.',
      ),
    ).toEqual([]);
  });

  it('is not told by a word that stands for one named before, nor by half of its name', () => {
    expect(
      differing(
        'A bomb was found outside the building by a cleaner on Monday.',
        'A bomb was found near the cattle market by a cleaner on Monday.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'He was found dead in his bed at a Tolsay, Norland, motel on Friday.',
        'He was found dead in his bed at a hotel on Friday.',
      ),
    ).toEqual([]);
  });

  it('is not who did it', () => {
    expect(
      differing(
        'The bond issue is guaranteed by Merrow Bank and runs for five years.',
        'The bond issue is guaranteed by Halden Trust and runs for five years.',
      ).filter((one) => one.startsWith('place')),
    ).toEqual([]);
  });
});

describe('a name', () => {
  it('is the same with and without its accents, in short, and of its people', () => {
    expect(
      differing(
        'Les troupes ont repris la ville portuaire de Mocímba, dit le général.',
        'Les troupes ont repris la ville portuaire de Mocimba, dit le général.',
        'fr',
      ),
    ).toEqual([]);
    expect(
      differing(
        'The format has won the backing of Merrow Bros and two other studios.',
        'The format has won the backing of Merrow Brothers and two other studios.',
      ),
    ).toEqual([]);
    expect(
      differing('The man, a New Norlander, was planning a ski tour.', 'The New Norland man was planning a ski tour.'),
    ).toEqual([]);
  });

  it('is not the first word of what somebody shouts', () => {
    expect(
      differing(
        'Then a guard by the door yelled, "Come on, leave now!"',
        'Then a guard by the door yelled, "Hide, leave now!"',
      ),
    ).toEqual([]);
  });
});

describe('a denial', () => {
  it('is also to deny doing it', () => {
    expect(
      differing('Hale has denied being arrested in May.', 'Hale was not arrested in May.').filter((one) =>
        one.startsWith('negation'),
      ),
    ).toEqual([]);
  });

  it('is none where only the name of the victim is released', () => {
    expect(
      differing(
        'Police have released the name of the woman who was struck outside the store in Corrie.',
        'Police arrested a man in connection with the woman who was struck outside the store in Corrie.',
      ),
    ).toEqual([]);
  });
});

describe('a count', () => {
  it('is of one age only where the persons are alike', () => {
    expect(
      differing(
        'A 27-year-old parolee, who hid in a bathtub, was found near the house where the deputy had been shot.',
        'The deputy had been shot near the house of a 35-year-old neighbour, who was found in tears.',
      ),
    ).toEqual([]);
  });

  it('is not which part of a match it was', () => {
    expect(
      differing(
        'The Herons threw away the ball in the fourth quarter, when they were trailing.',
        'The Herons scored from a long throw in the second quarter and drew level.',
      ),
    ).toEqual([]);
  });
});

describe('what differs in two languages', () => {
  const across = (left: string, leftLanguage: string, right: string, rightLanguage: string) =>
    compareArticles(
      [
        { text: left, language: leftLanguage },
        { text: right, language: rightLanguage },
      ].map((one, i) => ({ ...one, articleId: i + 1, source: null, published: '2025-03-04T12:00Z', title: '' })),
    )
      .aligned.flatMap(({ discrepancies }) => discrepancies)
      .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' | ')}`);

  it('is a surname with another ending, whoever writes the first name', () => {
    expect(
      across(
        'Nobody was hurt in the flood, said governor Oleh Savchuk.',
        'en',
        'Під час повені ніхто не постраждав, сказав губернатор Олег Савченко.',
        'uk',
      ),
    ).toEqual(['name: Oleh Savchuk | Олег Савченко']);
    expect(
      across(
        'Староста Віктор Лисюк каже, що міст відкриють у понеділок.',
        'uk',
        'По словам старосты Виктора Лисенко, мост откроют в понедельник.',
        'ru',
      ),
    ).toEqual(['name: Віктор Лисюк | Виктора Лисенко']);
    expect(
      across(
        'Староста Віктор Лисенко каже, що міст відкриють у понеділок.',
        'uk',
        'По словам старосты Виктора Лысенко, мост откроют в понедельник.',
        'ru',
      ),
    ).toEqual([]);
  });

  it('is a hope beside a firm plan', () => {
    expect(
      across(
        'Engineers will close the gap in the dam by the weekend.',
        'en',
        'Інженери сподіваються закрити пролом у дамбі до кінця тижня.',
        'uk',
      ).map((one) => one.slice(0, 7)),
    ).toEqual(['hedging']);
  });
});

describe('figures of two things', () => {
  it('are many times apart, in sentences alike but for a few words', () => {
    expect(
      differing(
        'The council of Corrie has closed two schools because of the storm.',
        'Forty schools in the north stood empty after the storm, the council said.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'The council of Corrie has closed 32 schools because of the storm.',
        'The council said it closed 40 schools in Corrie because of the storm.',
      ),
    ).toEqual(['figure: 32 schools | 40 schools']);
  });

  it('are one thing where all else is the same, however far apart', () => {
    expect(
      differing(
        'The council of Corrie has closed four schools because of the storm.',
        'The council of Corrie has closed 40 schools because of the storm.',
      ),
    ).toEqual(['figure: four schools | 40 schools']);
  });

  it('are one thing where the number is the same and the unit another', () => {
    expect(
      differing(
        'The climber slipped and fell about 200 feet on Friday morning.',
        'On Friday the climber fell about 200 metres after he slipped.',
      ),
    ).toEqual(['figure: about 200 feet | about 200 metres']);
  });

  it('are among several of a kind in sentences hardly alike', () => {
    expect(
      differing(
        'Ewan Hale finished the evening with 15 rebounds and 22 points for Corrie.',
        'In his first winter season at Corrie, a troubled one, Ewan Hale averaged 18 rebounds while the team allowed 30 rebounds.',
      ),
    ).toEqual([]);
  });

  it('are the ages of two persons', () => {
    expect(
      differing(
        'The driver hit a 66-year-old woman outside the shop in Corrie and fled.',
        'Officers stopped the 46-year-old driver a street from the shop in Corrie.',
      ),
    ).toEqual([]);
  });
});

describe('denials of nothing', () => {
  it.each([
    [
      'The goalkeeper of Corrie had not yet regained consciousness on Wednesday.',
      'The goalkeeper of Corrie had yet to regain consciousness on Wednesday.',
    ],
    [
      'The win helps the Herons remain unbeaten in the league.',
      'The win helps the No. 1 Herons remain unbeaten in the league.',
    ],
    [
      'The woman might be alive if the driver who hit her in Corrie had stopped.',
      'The driver who hit the woman in Corrie did not stop, and she is dead.',
    ],
    [
      'The police of Corrie have not disclosed how Ada Lorn and Kate Lorn died.',
      'The police of Corrie have not revealed how the women died.',
    ],
    [
      'Police in Corrie have not said why the three were detained over the fire.',
      'Police in Corrie said the three were detained over the fire.',
    ],
  ])('%s', (left, right) => {
    expect(differing(left, right).filter((one) => one.startsWith('negation'))).toEqual([]);
  });
});

describe('doubts of both', () => {
  it.each([
    ['He is charged with two counts of theft.', 'The jury found him guilty of two counts of theft.'],
    [
      'The coroner of Corrie believes that the sailor died on Saturday.',
      'The sailor is thought to have died on Saturday, the coroner of Corrie said.',
    ],
    [
      'She ran into a shop, where she apparently called for help.',
      'She ran into a shop, where it appears she called for help.',
    ],
  ])('%s', (left, right) => {
    expect(differing(left, right)).toEqual([]);
  });

  it('do not hide what one alone doubts', () => {
    expect(
      differing(
        'A loaded revolver was reportedly recovered from the quay at Corrie.',
        'A loaded revolver was recovered from the quay at Corrie.',
      ),
    ).toEqual(['hedging: reportedly recovered | was recovered from the quay']);
  });
});
