/**
 * What an article says about whose reporting it is: agencies credited for the text, other outlets named as the source
 * of a statement.
 */

import { alternatives } from '../alternatives.ts';
import type { Utf16Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';
import { agenciesIn, type Named } from './agencies.ts';

interface Credit {
  readonly kind: 'credit' | 'relay';
  /** The agency's or the outlet's usual name. */
  readonly name: string;
  readonly words: string;
  /** Null: in the byline. */
  readonly span: Utf16Span | null;
}

/** How far into a text its dateline reaches. */
const PLACE_LINE = 120;
/** A longer last paragraph is not a credit line. */
const CREDIT_LINE = 200;
const LAST_PARAGRAPHS = 2;
/** A relay further down is about one fact, not the story. */
const FIRST_PARAGRAPHS = 3;
const MOST_RELAYS = 3;
/** UTF-16, of the words that are shown. */
const BEFORE_NAME = 60;
const AFTER_NAME = 40;
const LONGEST_WORD = 30;

/**
 * Credits first, each name once. `outlets`: other names by which to recognise relays, with the name to use for each.
 */
export function creditsIn(text: string, byline: string | null, outlets: readonly string[] = []): Credit[] {
  const pieces = paragraphs(text);
  const credits = [
    ...inByline(byline),
    ...inPlaceLine(text),
    ...inLastLines(text, pieces.slice(1).slice(-LAST_PARAGRAPHS)),
  ];
  const relays = relaysIn(text, pieces.slice(0, FIRST_PARAGRAPHS), outlets).slice(0, MOST_RELAYS);
  const seen = new Set<string>();
  return [...credits, ...relays].filter(({ name }) => !seen.has(name) && seen.add(name));
}

function inByline(byline: string | null): Credit[] {
  return agenciesIn(byline ?? '').map(({ name }) => ({ kind: 'credit', name, words: byline ?? '', span: null }));
}

/** "KYIV, Nov 3 (Reuters) -", "HAMBURG (dpa)", "新华社北京11月3日电", "КИЇВ. Укрінформ —". */
function inPlaceLine(text: string): Credit[] {
  const line = text.slice(0, PLACE_LINE).split('\n', 1)[0] ?? '';
  return agenciesIn(line)
    .filter(({ from, to }) => {
      const before = line.slice(0, from);
      const after = line.slice(to);
      return (
        (/[([（/]\s*$/u.test(before) && /^[^)\]）/]{0,20}[)\]）/]/u.test(after)) ||
        /^\s*[—–:-]\s|^\s*--/u.test(after) ||
        (from === 0 && /^.{0,20}电/u.test(after))
      );
    })
    .map(({ name, from, to }) => ({
      kind: 'credit',
      name,
      words: wordsAround(line, 0, to + AFTER_NAME),
      span: { from, to },
    }));
}

const CREDITING =
  /contribut|source|material|report|compiled|quelle|джерел|источник|матеріал|материал|来源|來源|المصدر|с использованием|with |mit /iu;

function inLastLines(text: string, lines: readonly Utf16Span[]): Credit[] {
  return lines.flatMap((line) => {
    const words = text.slice(line.from, line.to);
    if (words.length > CREDIT_LINE) return [];
    return agenciesIn(words)
      .filter(
        ({ from, to }) =>
          CREDITING.test(words) || /[([（/]\s*$/u.test(words.slice(0, from)) || to - from > words.length / 2,
      )
      .map(({ name }): Credit => ({ kind: 'credit', name, words, span: line }));
  });
}

/** Whole words if the script separates them by spaces; an ellipsis marks what is left out. */
function wordsAround(text: string, from: number, to: number): string {
  const space = text.indexOf(' ', Math.max(0, from));
  const begin = from <= 0 ? 0 : space >= 0 && space < from + LONGEST_WORD ? space + 1 : from;
  const lastSpace = text.lastIndexOf(' ', to);
  const end = to >= text.length ? text.length : lastSpace > to - LONGEST_WORD ? lastSpace : to;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end).trim()}${end < text.length ? ' …' : ''}`;
}

/** The words before the outlet's name, and those after it. */
const LEADS = new RegExp(
  alternatives`
  (?:according to|reported by|as reported by|citing|quoting|told|laut|nach angaben (?:von|der|des)|unter berufung auf|
  berichtet(?:e)?|meldet(?:e)?|selon|d'après|según|за даними|за інформацією|з посиланням на|повідомляє|повідомляють|
  повідомило|пише|по данным|со ссылкой на|сообщает|сообщило|пишет|نقلا عن|وفقا ل|بحسب|ذكرت|أفادت)\s+(?:the |die |der |
  das |le |la |l')?|(?:据|援引)
`,
  'giu',
);
const FOLLOWS =
  /^(?:\s+(?:has |had )?(?:reported|reports|wrote|writes|berichtete?|meldete?|повідомля\p{L}+|повідомил\p{L}+|пише|сообща\p{L}+|сообщил\p{L}+|пишет)(?!\p{L})|(?:\S{0,6})报道|消息)/iu;
const LONGEST_NAME = 60;

function relaysIn(text: string, pieces: readonly Utf16Span[], outlets: readonly string[]): Credit[] {
  return pieces.flatMap((piece) => {
    const words = text.slice(piece.from, piece.to);
    return relayedIn(words, outlets).map(
      ({ name, from, to }): Credit => ({
        kind: 'relay',
        name,
        words: wordsAround(words, from - BEFORE_NAME, to + AFTER_NAME),
        span: { from: piece.from + from, to: piece.from + to },
      }),
    );
  });
}

function relayedIn(words: string, outlets: readonly string[]): Named[] {
  const named = [...agenciesIn(words), ...outletsIn(words, outlets)];
  if (named.length === 0) return [];
  const leads = [...words.matchAll(LEADS)].map((match) => match.index + match[0].length);
  return named.filter(
    ({ from, to }) =>
      leads.some(
        (end) => end <= from && end > from - LONGEST_NAME && /^[\p{L}\s«"“'’-]{0,24}$/u.test(words.slice(end, from)),
      ) || FOLLOWS.test(words.slice(to)),
  );
}

const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;

function outletsIn(words: string, outlets: readonly string[]): Named[] {
  return outlets.flatMap((name) => {
    const from = words.indexOf(name);
    if (from < 0) return [];
    const to = from + name.length;
    const isWithin = LETTER_AT_END.test(words.slice(0, from)) || LETTER_AT_START.test(words.slice(to));
    return isWithin && !/\p{Script=Han}/u.test(name) ? [] : [{ name, from, to }];
  });
}
