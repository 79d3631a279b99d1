// What stands beside a figure, a date or a verb in real coverage, and makes it no rival of another.
import { describe, expect, it } from 'vitest';
import { differing } from './fixtures/differing.ts';

describe('bulletins', () => {
  const bulletin = (day: number, ill: number) => ({
    text: `By ${day} March the clinics of Tolsay had counted ${ill} cases of measles.`,
    published: `2025-03-0${day + 1}`,
  });

  it('each have the figures of their own day', () => {
    expect(differing(bulletin(3, 214), bulletin(6, 251))).toEqual([]);
    expect(differing(bulletin(3, 214), { ...bulletin(3, 251) })).toEqual(['figure: 214 cases | 251 cases']);
  });

  it('go on with the day last told', () => {
    const hospital = (day: number, patients: number) => ({
      text: `The health office gave its figures for ${day} March. The hospitals of Tolsay hold ${patients} patients with measles.`,
      published: `2025-03-0${day + 1}`,
    });
    expect(differing(hospital(3, 114), hospital(5, 131))).toEqual([]);
  });

  it('are counted over weeks of their own', () => {
    const week = (from: number, hurt: number) => ({
      text: `In the week from ${from} to ${from + 6} March, ${hurt} people were hurt on the roads of Tolsay.`,
    });
    expect(differing(week(3, 25), week(17, 31))).toEqual([]);
  });

  it('read a term that has just passed as one of this year', () => {
    const chinese = (day: number, cases: number) => ({
      text: `截至3月${day}日24时，托赛市现有麻疹病例${cases}例。`,
      published: `2025-03-0${day + 1}`,
    });
    expect(differing(chinese(3, 214), chinese(5, 251), 'zh')).toEqual([]);
  });
});

describe('what was said on two days', () => {
  const said = (day: string, published: number, sum: number) => ({
    text: `The mayor said on ${day} that the bridge of Tolsay had cost ${sum} million euros.`,
    published: `2025-03-0${published}`,
  });

  it('differs, unless it is counted as it grows', () => {
    expect(differing(said('Tuesday', 5, 500), said('Wednesday', 6, 450))).toEqual([
      'figure: 500 million euros | 450 million euros',
    ]);
    const evacuated = (day: string, published: number, people: number) => ({
      text: `The governor said on ${day} that ${people} people had been evacuated from Tolsay.`,
      published: `2025-03-0${published}`,
    });
    expect(differing(evacuated('Tuesday', 5, 450), evacuated('Wednesday', 6, 500))).toEqual([]);
  });

  it('does not, if it was so on two days', () => {
    const without = (day: string, published: number, homes: number) => ({
      text: `The mayor said that on ${day} ${homes} homes in Tolsay were without power.`,
      published: `2025-03-0${published}`,
    });
    expect(differing(without('Tuesday', 5, 500), without('Wednesday', 6, 450))).toEqual([]);
  });
});

describe('figures', () => {
  it('in the rows of a table are not compared', () => {
    const row = (last: string) => ({ text: `End Stocks 0.75 0.75 0.76 ${last}` });
    expect(differing(row('0.76'), row('0.81'))).toEqual([]);
  });

  it('in another unit say nothing of their own', () => {
    expect(
      differing(
        { text: 'Tolmar Lines bid more than $6.3bn (£3.4bn) for the ferry company.' },
        { text: 'Tolmar Lines bid $6.75bn (£3.6bn) for the ferry company.' },
      ),
    ).toEqual([]);
  });

  it('beside a weekday are its day of the month', () => {
    expect(
      differing(
        { text: 'O prefeito de Tolsay apresentou nesta terça-feira (11) ao juiz as contas da ponte.' },
        { text: 'O prefeito de Tolsay entregou nesta terça-feira (4) ao juiz as contas da ponte.' },
        'pt',
      ),
    ).toEqual([]);
  });
});

describe('pages', () => {
  it('have stamps that are written like names', () => {
    const stamped = (stamp: string) => `${stamp}. A fire destroyed the mill at Tolsay. It was out by noon.`;
    expect(differing(stamped('Updated May'), stamped('Posted May'))).toEqual([]);
  });

  it('say when they were put up beside how often they were read', () => {
    const stamped = (hour: string, readers: number) => ({
      text: `Прокурор просит закрыть дело о мосте 04.03.2025 в ${hour}, просмотров: ${readers}`,
    });
    expect(differing(stamped('15:57', 1881), stamped('12:41', 2402), 'ru')).toEqual([]);
  });

  it('bear time stamps in seconds', () => {
    const stamped = (seconds: string) => ({ text: `The mayor of Tolsay opened the bridge, updated ${seconds}.` });
    expect(differing(stamped('1741352444239'), stamped('1741266095640'))).toEqual([]);
  });

  it('may break their lines within a sentence', () => {
    expect(
      differing(
        { text: 'The strategy of the\nministry is likely to\nlead to higher prices.' },
        { text: 'The strategy of the ministry is likely\nto lead quickly to higher prices.' },
      ),
    ).toEqual([]);
    expect(
      differing(
        { text: 'The fire at the mill killed 12\nworkers.' },
        { text: 'The fire at the mill killed 14\nworkers.' },
      ),
    ).toEqual(['figure: 12\nworkers | 14\nworkers']);
  });
});

describe('doubts', () => {
  it('are none beside a verb that nobody states', () => {
    const may = { text: 'The ferry company could sell its terminal at Corrie to the town.' };
    expect(differing(may, { text: 'The ferry company wanted to sell its terminal at Corrie to the town.' })).toEqual(
      [],
    );
    expect(differing(may, { text: 'The ferry company has sold its terminal at Corrie to the town.' })).toHaveLength(1);
  });

  it('are none of a plan that shares only names with them', () => {
    expect(
      differing(
        {
          text: 'The manager could face a trip back to Tolsay Rovers if his team beats Velm United.',
        },
        { text: 'Next, Tolsay Rovers will be at home to either Velm United or Corrie.' },
      ),
    ).toEqual([]);
  });
});

describe('shares', () => {
  it('may be rounded', () => {
    const owner = (share: string) => ({ text: `Through their holding they own ${share} of the club in Tolmar.` });
    expect(differing(owner('29%'), owner('28.9%'))).toEqual([]);
    expect(differing(owner('2%'), owner('2.25%'))).toEqual(['figure: 2% of the club | 2.25% of the club']);
    expect(differing(owner('12%'), owner('12.25%'))).toEqual(['figure: 12% of the club | 12.25% of the club']);
    expect(differing(owner('29%'), owner('27.9%'))).toEqual(['figure: 29% of the club | 27.9% of the club']);
  });

  it('of two things are not compared', () => {
    const counted = (share: string) => ({ text: `With the count going on in Tolsay, Hale leads with ${share}.` });
    expect(differing(counted('62% of votes'), counted('71% of wards'))).toEqual([]);
    expect(differing(counted('62% of votes'), counted('71% of Velm'))).toHaveLength(1);
    expect(differing(counted('62% of votes'), counted('71% of votes'))).toEqual([
      'figure: 62% of votes | 71% of votes',
    ]);
  });
});

describe('differences', () => {
  it('are no counts', () => {
    expect(
      differing(
        { text: 'Ewan Hale has 42 goals for Corrie Town, 13 goals more than any other player of the club.' },
        { text: 'Ewan Hale has 42 goals for Corrie Town, 11 goals of them this winter, in his third season there.' },
      ),
    ).toEqual([]);
  });
});

describe('refusals', () => {
  it('in the infinitive deny what the others refused', () => {
    expect(
      differing(
        { text: 'Компания «Волна» отказалась от эксплуатации паромов после аварии у мыса Дальний.' },
        { text: 'Компания «Волна» решила отказаться от эксплуатации паромов после аварии у мыса Дальний.' },
        'ru',
      ),
    ).toEqual([]);
  });
});

describe('two stories', () => {
  it('are each about another, whom the other does not know', () => {
    const port = (name: string, tonnes: number) => ({
      title: `${name} reports its traffic`,
      text: `The port of ${name} said its traffic in containers rose to ${tonnes} tonnes in the quarter.`,
    });
    expect(differing(port('Tolmar', 5_400), port('Velsund', 6_200))).toEqual([]);
    expect(differing(port('Tolmar', 5_400), port('Tolmar', 6_200))).toEqual(['figure: 5400 tonnes | 6200 tonnes']);
    const candidate = (name: string, day: string) => ({
      title: `Candidato ${name} fala na Rádio Tolmar`,
      text: `O candidato ao governo ${name} participou de entrevista na Rádio Tolmar, na manhã de ${day}.`,
    });
    expect(
      differing(candidate('Luís Torga', 'quinta-feira'), candidate('Rui Falme', 'segunda-feira'), 'pt'),
    ).not.toContainEqual(expect.stringContaining('date'));
    expect(differing(candidate('Luís Torga', 'quinta-feira'), candidate('Luís Torga', 'segunda-feira'), 'pt')).toEqual([
      'date: quinta-feira | segunda-feira',
    ]);
  });

  it('are of two matches, whose scores are no rivals', () => {
    const match = (score: string, loser: string) => ({
      text: `Second seed Ines Varga reached the final of the open in Tolmar with a ${score} win over ${loser}.`,
    });
    expect(differing(match('6-1', 'Ada Kovel'), match('7-5', 'Rosa Lindt'))).not.toContainEqual(
      expect.stringContaining('figure'),
    );
    expect(differing(match('6-1', 'Ada Kovel'), match('7-5', 'Ada Kovel'))).toEqual(['figure: 6-1 | 7-5']);
    const final = (score: string, scorer: string) => ({
      text: `Tolmar beat Velsund ${score} in the final of the cup, with two goals by ${scorer}.`,
    });
    expect(differing(final('3-1', 'Hale'), final('3-2', 'Moss'))).toContainEqual('figure: 3-1 | 3-2');
  });

  it('are of two stretches of one thing, with what each counts', () => {
    const day = (nth: number, medals: number) => ({
      text: `托尔马运动会第${nth}个比赛日，代表团再获${medals}枚金牌。`,
    });
    expect(differing(day(9, 12), day(10, 15), 'zh')).not.toContainEqual(expect.stringContaining('金牌'));
    expect(differing(day(9, 12), day(9, 15), 'zh')).toEqual(['figure: 12枚金牌 | 15枚金牌']);
  });

  it('are of two undated weeks, if each tells a day of its own', () => {
    const ruling = (day: string, published: string | null) => ({
      text: `A juíza de Tolmar ordenou nesta ${day} que os recibos do aluguel do apartamento sejam entregues.`,
      published,
    });
    expect(differing(ruling('quarta-feira (7)', null), ruling('segunda-feira (19)', null), 'pt')).toEqual([]);
    expect(differing(ruling('quarta-feira', '2025-03-06'), ruling('segunda-feira', '2025-03-06'), 'pt')).toEqual([
      'date: quarta-feira | segunda-feira',
    ]);
  });

  it('are told by two speakers, each of itself', () => {
    const plant = (maker: string) => ({ text: `${maker} said it will run two of its assembly plants on Saturday.` });
    expect(differing(plant('Tarn Motors'), plant('Velsund Steel'))).toEqual([]);
    const others = (maker: string) => ({ text: `${maker} said two of the assembly plants will run on Saturday.` });
    expect(differing(others('Tarn Motors'), others('Velsund Steel'))).toEqual([
      'attribution: Tarn Motors | Velsund Steel',
    ]);
  });
});

describe('what is no denial', () => {
  it('has a negator only as a part of another word', () => {
    const hope = (verb: string) => ({ text: `托尔马方面表示，希望双方${verb}贸易和能源领域的务实合作。` });
    expect(differing(hope('加强'), hope('不断加强'), 'zh')).toEqual([]);
    const embassy = (land: string) => ({ text: `${land}使馆举行国庆招待会，各界友好人士出席。` });
    expect(differing(embassy('中国驻南非'), embassy('中国驻德国'), 'zh')).toEqual([]);
    const sea = (between: string) => ({ text: `سيكون البحر هادئا ${between} طنجة والدار البيضاء مساء اليوم.` });
    expect(differing(sea('ما بين'), sea('بين'), 'ar')).toEqual([]);
  });

  it('is a rise beside a fall by another amount, on another day', () => {
    const oil = (moved: string) => ({ text: `Tolmar crude ${moved} in London trading.` });
    expect(differing(oil('rose $1.89 to $48.62'), oil('fell 32 cents to $49.74'))).not.toContainEqual(
      expect.stringContaining('negation'),
    );
    expect(differing(oil('rose to $48.62'), oil('fell to $48.62'))).toEqual(['negation: rose | fell']);
    expect(differing(oil('rose 2 percent on Monday'), oil('fell 3 percent on Monday'))).toContainEqual(
      'negation: rose | fell',
    );
  });
});

describe('who denies or refuses', () => {
  it('does not affirm, wherever the word for it stands', () => {
    const keeper = (what: string) => ({ text: `Вратарь «Тольмара» ${what} уходить на замену в финале кубка лиги.` });
    expect(differing(keeper('отказался'), keeper('оштрафован за отказ'), 'ru')).toEqual([]);
    expect(differing(keeper('отказался'), keeper('согласился'), 'ru')).toEqual(['negation: отказался | согласился']);
    const left = (what: string) => ({ text: `Вратарь «Тольмара» ${what} с поля в финале кубка лиги.` });
    expect(differing(left('не ушёл'), left('после отказа судьи ушёл'), 'ru')).toEqual(['negation: не ушёл | ушёл']);
    const treaty = (who: string, signed: string) => ({ text: `${who} the mayor of Tolmar ${signed} the treaty.` });
    expect(differing(treaty('Critics who deny the law say', 'signed'), treaty('In May', 'did not sign'))).toEqual([
      'negation: signed | did not sign',
    ]);
    const makers = (what: string) => ({ text: `The tobacco makers ${what} conspired to promote smoking.` });
    expect(differing(makers('deny that they illegally'), makers('said they never illegally'))).toEqual([]);
  });
});

describe('what may be done', () => {
  it('is still to come, and no answer to what was done before', () => {
    const price = (verb: string) => ({ text: `The average price of diesel ${verb} by two pence in Tolmar.` });
    expect(differing(price('could rise'), price('rose'))).toEqual([]);
    expect(differing(price('may have doubled'), price('doubled'))).toEqual([
      'hedging: may have doubled | doubled by two pence',
    ]);
    const singer = (verb: string) => ({ text: `Певица из Тольмара ${verb} от участия в конкурсе песни.` });
    expect(differing(singer('может отказаться'), singer('отказалась'), 'ru')).toEqual([]);
  });

  it('is no fact beside what could be done', () => {
    const told = (may: string) => ({
      text: `The watchdog told members they ${may} claim for the cost of an office party.`,
    });
    expect(differing(told('could'), told('can'))).toEqual([]);
    expect(differing(told('could'), told('would be able to'))).toEqual([]);
    expect(differing(told('could'), told('will'))).toEqual(['hedging: could claim | will claim']);
  });

  it('is a part of another verb, which alone it makes possible', () => {
    const plant = (who: string, closed: string) => ({ text: `The firm ${who}${closed} the plant in Tolmar.` });
    expect(differing(plant('', 'may have closed'), plant('that can build cars there ', 'closed'))).toEqual([
      'hedging: may have closed | closed the plant',
    ]);
    expect(differing(plant('', 'may have closed'), plant('which is able and rich ', 'closed'))).toEqual([
      'hedging: may have closed | closed the plant',
    ]);
  });

  it('may also be so now: a present with the ending of a past is none', () => {
    const costs = (verb: string) => ({ text: `The costs of the pier ${verb} four million euros in Tolmar.` });
    expect(differing(costs('could exceed'), costs('exceed'))).toEqual([
      'hedging: could exceed four | exceed four million euros',
    ]);
  });
});

describe('a line of its own', () => {
  const story = (line: string, day: string) =>
    `The Tolsay Herons beat Corrie in six rounds to keep their belt\n${line}\nThe crowd at the hall stood for ${day}.`;

  it('that is only a day is the page’s', () => {
    expect(differing(story('July 8, 2012', 'an hour'), story('7 July 2012', 'an hour'))).toEqual([]);
    expect(
      differing(story('Updated: July 8, 2012', 'an hour'), story('Updated: Saturday, 7 July 2012', 'an hour')),
    ).toEqual([]);
    expect(differing(story('on July 8, 2012.', 'an hour'), story('on July 7, 2012.', 'an hour'))).toEqual([
      'date: July 8, 2012 | July 7, 2012',
    ]);
  });
});

describe('a speaker', () => {
  it('is not what somebody lists', () => {
    expect(
      differing(
        'The crew took 14 rifles and 31 magazines from the boat along with ropes, ladders and rope-handling gloves, Nairn said.',
        'The crew took 14 rifles and 31 magazines from the boat along with ropes and gloves, the officer said.',
      ),
    ).toEqual([]);
  });

  it('is nobody who adds to a score', () => {
    expect(
      differing(
        'Hale added 101 yards on the ground for Tolsay, which had 352 yards rushing, the first time in its history.',
        'According to Corrie Sports Reference, it was the first time in its history that Tolsay had over 350 yards rushing.',
      ),
    ).toEqual([]);
  });
});
