import { expect, test } from 'vitest';
import { guessMapping } from './guess-mapping.ts';

const STORY =
  'The harbour council voted on Tuesday to close the old ferry pier from the first of April, saying repairs cost too much.';

test.each([
  'Rubrik;Datum;Källa;Text;Skribent',
  'Overskrift;Dato;Kilde;Tekst;Forfatter',
  'Tittel;Publiseringsdato;Avis;Brødtekst;Journalist',
  'Otsikko;Päivämäärä;Lähde;Teksti;Kirjoittaja',
  'Cím;Dátum;Forrás;Szöveg;Újságíró',
  'Naslov;Datum;Izvor;Sadržaj;Novinar',
  'Наслов;Датум;Извор;Текст;Аутор',
  'Naslov;Datum;Vir;Besedilo;Avtor',
  'Заглавие;Дата;Източник;Съдържание;Автор',
  'Pealkiri;Kuupäev;Allikas;Sisu;Autor',
  'Virsraksts;Datums;Avots;Teksts;Autors',
  'Antraštė;Data;Šaltinis;Tekstas;Autorius',
  'Títol;Data de publicació;Diari;Contingut;Autor',
  'หัวข้อข่าว;วันที่;แหล่งข่าว;เนื้อหา;ผู้เขียน',
  '見出し;掲載日;媒体名;本文;記者名',
  'post_title;post_date;Medie;post_content;post_author',
])('columns are known by their headings: %s', (line) => {
  const heads = line.split(';');
  const [title, published, source, text, byline] = heads.map((head) => [head]);
  expect(guessMapping(heads, [['Pier to close', '2025-03-13', 'Harbour Daily', STORY, 'Ada Finch']])).toEqual({
    title,
    published,
    source,
    text,
    byline,
  });
});

test('a year, a month and a day in columns of their own are the date, unless another column has it', () => {
  const heads = ['title', 'year', 'month', 'day', 'text'];
  const row = ['Pier to close', '2025', '3', '13', STORY];
  expect(guessMapping(heads, [row])?.published).toEqual(['year', 'month', 'day']);
  expect(guessMapping([...heads, 'date'], [[...row, '2025-03-13']])?.published).toEqual(['date']);
});

test('reviews under a heading that is also a word for papers are no paper', () => {
  const row = ['Le quai', 'Très beau quai, à voir absolument au printemps', STORY];
  expect(guessMapping(['titre', 'avis', 'texte'], [row])).toEqual({ title: ['titre'], text: ['texte'] });
});
