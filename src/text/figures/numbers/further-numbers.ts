// Numbers in words in Italian, Portuguese, Dutch and Polish: up to a hundred and the scales, not ordinals.
import { type NumberWords, plain } from './number-table.ts';

/** "ventitré", "trentotto": a ten without its last vowel before a vowel. */
const ITALIAN_TENS = `venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90`;
const ITALIAN_DIGITS = `uno?=1 due=2 tr[eé]=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9`;
const ITALIAN_UNITS: NumberWords = [
  ...plain(
    'unit',
    `zero=0 un[oa]?=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
     quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 ${ITALIAN_TENS}`,
  ),
  ...joined(ITALIAN_TENS, ITALIAN_DIGITS, (ten, digit) => (/^[uo]/u.test(digit) ? ten.slice(0, -1) : ten) + digit),
];
const ITALIAN: NumberWords = [
  ...ITALIAN_UNITS,
  // "cinquantamila"
  ...ITALIAN_UNITS.map(
    ([{ source }, kind, value]) => [new RegExp(`${source.slice(0, -1)}mila$`, 'u'), kind, value * 1e3] as const,
  ),
  ...plain(
    'scale',
    'decina=10 dozzina=12 ventina=20 trentina=30 quarantina=40 cinquantina=50 cento|centinaio=100 mille|mila|migliaio=1e3 milion[ei]|mln=1e6 miliard[oi]|mld=1e9',
  ),
];

const PORTUGUESE: NumberWords = [
  ...plain(
    'unit',
    `zero=0 uma?=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
     (?:cat|quat)orze=14 quinze=15 dez[ea]sseis=16 dez[ea]ssete=17 dezoito=18 dez[ea]nove=19 vinte=20 trinta=30
     quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem|cento=100 duzent[oa]s=200
     trezent[oa]s=300 quatrocent[oa]s=400 quinhent[oa]s=500 seiscent[oa]s=600 setecent[oa]s=700 oitocent[oa]s=800
     novecent[oa]s=900`,
  ),
  ...plain('scale', 'dúzia=12 mil=1e3 milh(?:ão|ões)=1e6 bili?h?(?:ão|ões)=1e9 trili?h?(?:ão|ões)=1e12'),
];

/** "drieëntwintig": the digit before the ten. */
const DUTCH_TENS = `twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90`;
const DUTCH_DIGITS = `een|één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9`;
const DUTCH: NumberWords = [
  ...plain(
    'unit',
    `nul=0 een|één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
     veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 ${DUTCH_TENS}`,
  ),
  ...joined(DUTCH_TENS, DUTCH_DIGITS, (ten, digit) => `(?:${digit})[eë]n${ten}`),
  ...plain('scale', 'dozijn=12 honderd=100 duizend=1e3 miljoen|mln=1e6 miljard|mld=1e9'),
];

const POLISH: NumberWords = [
  ...plain(
    'unit',
    `zero=0 jed(?:en|na|no|nego|nej)=1 dw(?:a|ie|aj|óch|u|oje)|dwom=2 trz(?:y|ej|ech|em)|troje=3
     czter(?:y|ej|ech|em)|czworo=4 pię(?:ć|ciu|cioro)=5 sześ(?:ć|ciu|cioro)=6 sied(?:em|miu|mioro)=7
     osiem|ośmiu|ośmioro=8 dziewię(?:ć|ciu|cioro)=9 dziesię(?:ć|ciu|cioro)=10 jedena(?:ście|stu)=11
     dwana(?:ście|stu)=12 trzyna(?:ście|stu)=13 czterna(?:ście|stu)=14 piętna(?:ście|stu)=15 szesna(?:ście|stu)=16
     siedemna(?:ście|stu)=17 osiemna(?:ście|stu)=18 dziewiętna(?:ście|stu)=19 dwadzieścia|dwudziestu=20
     trzydzie(?:ści|stu)=30 czterdzie(?:ści|stu)=40 pięćdziesi(?:ąt|ęciu)=50 sześćdziesi(?:ąt|ęciu)=60
     siedemdziesi(?:ąt|ęciu)=70 osiemdziesi(?:ąt|ęciu)=80 dziewięćdziesi(?:ąt|ęciu)=90 stu?=100 dwieście|dwustu=200
     trzysta|trzystu=300 czterysta|czterystu=400 pięćset|pięciuset=500 sześćset|sześciuset=600`,
  ),
  ...plain('scale', 'tuzin=12 tysi(?:ąca?|ące|ęcy)|tys=1e3 milion(?:a|y|ów)?|mln=1e6 miliard(?:a|y|ów)?|mld=1e9'),
];

/** The tens with each digit. */
function joined(tens: string, digits: string, join: (ten: string, digit: string) => string): NumberWords {
  const entries = (list: string) => list.split(' ').map((entry) => entry.split('=') as [string, string]);
  return entries(tens).flatMap(([ten, value]) =>
    entries(digits).flatMap(([digit, more]) => plain('unit', `${join(ten, digit)}=${Number(value) + Number(more)}`)),
  );
}

export const FURTHER_NUMBERS = { it: ITALIAN, pt: PORTUGUESE, nl: DUTCH, pl: POLISH };
