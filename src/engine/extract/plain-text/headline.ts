/** What a headline looks like in plain text, and a line that belongs to the head beside it. */

import { startsByline } from '../bylines/byline-words.ts';
import { findDates } from '../dates/dates.ts';
import { endsSentence } from './plain-text.ts';

export const TITLE_LENGTH = 220;

/** In words, or Han and Kana characters: shorter lines are a paper's name, a section, a word above the headline. */
export const HEADLINE = /(?:\S+\s+){3}\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u;

export const isHeadline = (text: string) => text.length <= TITLE_LENGTH && HEADLINE.test(text) && !endsSentence(text);

/** A date, a byline or an address. */
export function isHeadLike(text: string): boolean {
  return (
    text.length < 100 &&
    (findDates(text, { dayFirst: true }).length > 0 || startsByline(text) || /^https?:\/\/\S+$/.test(text))
  );
}

const LONGEST_ADDRESS = 80;

/** To whom a letter is written. Also begins some headlines: a text without its title is better than one without its words. */
const SALUTATION = new RegExp(
  `^(?:${[
    '(?:my )?dear|to (?:whom it may|the editors?)|(?:hi|hello) (?:all|everyone|there)|ladies and gentlemen',
    'sehr geehrter?|guten (?:tag|morgen)|an alle',
    '(?:liebe|werte)[rs]? (?:leser|frau|herr|kolleg|freund|mitglied|bürger|eltern)\\p{L}*',
    'madame,? (?:monsieur|la|le)|mesdames|messieurs|monsieur l[ea]|ch(?:er|ère)s?|à qui de droit',
    'estimad[oa]s?|querid[oa]s?|a quien (?:corresponda|pueda)|muy señor|señor director',
    'prezad[oa]s?|car[oa]s? (?:senhor|leitor|colega|amig)\\p{L}*|a quem (?:possa )?interessar',
    'gentil[ei] (?:signor|lettor|client)\\p{L}*|car[ie] (?:lettor|amic|collegh)[ie]|a chi di competenza',
    'geachte|beste (?:lezers?|heer|mevrouw|collega\\p{L}*|allemaal)|aan wie het aangaat',
    'szanown[iyae]|drodzy|drog[ia] (?:czytelni|pani)\\p{L}*',
    'уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие) (?:друзья|друг|читател\\p{L}|коллеги)|шановн(?:ий|а|і)',
  ].join('|')})(?!\\p{L})|^(?:尊敬的|亲爱的|敬启者|拝啓)`,
  'iu',
);
/** "Q: Why was it closed?" */
const QUESTION = /^(?:\p{L}|question|frage|pregunta|pergunta|domanda|vraag|pytanie|вопрос|питання|问|答|問)\s?[:：]/iu;

/** A first line that is never a title, with or without its comma: a salutation, or a question of an interview. */
export const isAddressed = (text: string): boolean =>
  QUESTION.test(text) || (text.length <= LONGEST_ADDRESS && SALUTATION.test(text));
