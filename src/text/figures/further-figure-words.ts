// The words around a number in languages whose numbers are known up to a hundred.
import type { FigureWords } from './figure-table.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ITALIAN: FigureWords = {
  before: {
    'at least': 'almeno|non meno di|come minimo|più di|oltre',
    'at most': 'al massimo|fino a|non più di|meno di',
    'just over': 'poco più di',
    nearly: 'quasi|poco meno di',
    about: 'circa|all’incirca|intorno a|più o meno',
  },
  after: {},
  between: 'tra|fra|da',
  and: 'e|ai?|[-–—]',
  of: set('dei degli delle altri altre'),
  stop: set(
    'è sono era erano ha hanno aveva avevano sarà saranno e o ma il la lo i gli le un una di del della a al alla in nel nella su per con senza da dal che chi cui dove come non',
  ),
  score: 'a|contro|[-–—:]',
  votes: 'voti',
  inFavour: 'a favore|favorevoli',
  opposed: 'contro|contrari',
};

const PORTUGUESE: FigureWords = {
  before: {
    'at least': 'pelo menos|ao menos|no mínimo|não menos de|mais de|acima de',
    'at most': 'no máximo|até|não mais de|menos de',
    'just over': 'pouco mais de',
    nearly: 'quase|perto de|pouco menos de',
    about: 'cerca de|aproximadamente|em torno de|uns|umas',
  },
  after: {},
  between: 'entre|de',
  and: 'e|a|[-–—]',
  of: set('dos das outros outras'),
  stop: set(
    'é são era eram foi foram há havia será serão e ou mas o a os as um uma de do da em no na por para sem com que quem onde como não',
  ),
  score: 'a|contra|[-–—:]',
  votes: 'votos',
  inFavour: 'a favor',
  opposed: 'contra',
};

const DUTCH: FigureWords = {
  before: {
    'at least': 'minstens|ten minste|tenminste|zeker|meer dan|ruim',
    'at most': 'hoogstens|maximaal|tot|niet meer dan|minder dan',
    'just over': 'iets meer dan',
    nearly: 'bijna|krap|iets minder dan',
    about: "ongeveer|circa|rond de|zo’n|zo'n|naar schatting",
  },
  after: {},
  between: 'tussen',
  and: 'en|tot|[-–—]',
  of: set('van de andere'),
  stop: set(
    'is zijn was waren heeft hebben had hadden wordt worden werd werden en of maar de het een van in op aan bij met voor door uit naar over onder die dat wie waar als niet',
  ),
  score: 'tegen|[-–—:]',
  votes: 'stemmen',
  inFavour: 'voor',
  opposed: 'tegen',
};

const POLISH: FigureWords = {
  before: {
    'at least': 'co najmniej|przynajmniej|nie mniej niż|minimum|ponad|więcej niż',
    'at most': 'co najwyżej|nie więcej niż|maksymalnie|mniej niż|do',
    'just over': 'nieco ponad|nieco więcej niż',
    nearly: 'prawie|niemal|blisko|nieco mniej niż',
    about: 'około|mniej więcej|jakieś',
  },
  after: {},
  between: 'od|między',
  and: 'do|a|i|[-–—]',
  of: set('z ze innych'),
  stop: set(
    'jest są był była było byli ma mają miał będzie i lub ale a w we z ze na do od za po pod nad przy dla bez u o oraz który która które którzy się nie został zostało zostały zginęło zginęli',
  ),
  score: 'do|przeciw|[-–—:]',
  votes: 'głos\\p{L}*',
  inFavour: 'za',
  opposed: 'przeciw',
};

export const FURTHER_FIGURE_WORDS = { it: ITALIAN, pt: PORTUGUESE, nl: DUTCH, pl: POLISH };
