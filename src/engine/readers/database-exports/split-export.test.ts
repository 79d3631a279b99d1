import { expect, test } from 'vitest';
import type { TextDocument } from '../document/document.ts';
import { splitExport } from './split-export.ts';

function document(lines: string): TextDocument {
  const paragraphs = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ text: text.trim(), role: 'body' as const, isBold: false }));
  return { paragraphs, found: [], mediaType: 'application/pdf' };
}

async function split(lines: string) {
  const articles = splitExport(document(lines));
  return articles && (await Array.fromAsync(articles));
}

test('Nexis Uni: the cover and the table of contents are left out, and the title precedes the publication', async () => {
  const results = await split(`
    Date and Time: Friday, 5. July 2019 09:31:00 CEST
    Job Number: 1
    Documents (2)
    1. Ferry pier to close
    2. Boats return; More cod than last year
    Client/Matter: -None-
    Ferry pier to close
    The Harbour Daily (London)
    July 2, 2019 Tuesday 9:33 AM GMT
    Copyright 2019 Harbour Press All Rights Reserved
    Section: NEWS; Pg. 4
    Length: 41 words
    Byline: Ada Finch and Ben Reed in Brussels
    Body
    The harbour council voted on Tuesday to close the old ferry pier.
    Repairs would cost four million.
    Graphic
    The pier in winter
    Classification
    Language: ENGLISH
    Subject: HARBOURS (90%)
    Load-Date: July 2, 2019
    End of Document
    Boats return; More cod than last year
    Hafenblatt
    3. Juli 2019 Mittwoch
    Copyright 2019 Hafenblatt Alle Rechte vorbehalten
    Länge: 12 Wörter
    Hauptteil
    Die ersten Kutter der Saison kamen vor Sonnenaufgang an den Nordkai zurück.
    Klassifizierung
    Sprache: GERMAN; DEUTSCH
    Ende des Dokuments
  `);
  expect(results).toMatchObject([
    {
      member: 'document 1',
      title: 'Ferry pier to close',
      source: 'The Harbour Daily (London)',
      published: '2019-07-02T09:33Z',
      byline: 'Ada Finch, Ben Reed',
      section: 'NEWS',
      paragraphs: [
        'The harbour council voted on Tuesday to close the old ferry pier.',
        'Repairs would cost four million.',
      ],
      furniture: ['The pier in winter', 'Copyright 2019 Harbour Press All Rights Reserved'],
    },
    {
      title: 'Boats return; More cod than last year',
      source: 'Hafenblatt',
      published: '2019-07-03',
      paragraphs: ['Die ersten Kutter der Saison kamen vor Sonnenaufgang an den Nordkai zurück.'],
    },
  ]);
});

test('Factiva in print: each document ends with its number', async () => {
  const results = await split(`
    News
    Ferry pier to close
    By Ada Finch
    1,341 words
    31 May 2018
    09:15
    Harbour Daily
    HARB
    English
    Copyright 2018 Harbour Press
    The harbour council voted on Tuesday to close the old ferry pier.
    Repairs would cost four million.
    Document HARB000020180531ee5v000qa
    Le quai ferme
    20 mots
    29 mai 2018
    Le Port
    PORT
    Français
    Copyright 2018 Le Port
    Le conseil du port a voté mardi la fermeture du vieux quai.
    Document PORT000020180529ee5t00001
  `);
  expect(results).toMatchObject([
    {
      externalId: 'HARB000020180531ee5v000qa',
      title: 'Ferry pier to close',
      byline: 'Ada Finch',
      source: 'Harbour Daily',
      published: '2018-05-31T09:15',
      paragraphs: { length: 2 },
    },
    { title: 'Le quai ferme', source: 'Le Port', published: '2018-05-29', byline: null, paragraphs: { length: 1 } },
  ]);
});

test('a document that only mentions such words is not an export', async () => {
  expect(await split('Report\nBody\n1 of 10\nThe document ends here.\nEnd of document')).toBeNull();
  expect(await split('1 of 12\nSource: a survey\nThe council voted.\n2 of 12\nMore of it.')).toBeNull();
});

test('Factiva: table rows, as RTF and DOCX keep them, begin with a field code', async () => {
  const results = await split(
    'HD\tLe quai ferme\nBY\tAnne Martin\nWC\t20 mots\nPD\t29 décembre 2011\nSN\tLe Port\nLP\tLe conseil a voté mardi.\nAN\tDocument PORT000020111229e7ct0001r',
  );
  expect(results).toMatchObject([
    { title: 'Le quai ferme', byline: 'Anne Martin', source: 'Le Port', paragraphs: ['Le conseil a voté mardi.'] },
  ]);
});

test('Factiva in print: its name above the first document is not a headline, and field codes may share a line with their values', async () => {
  const results = await split(`
    Dow Jones Factiva
    News
    Ferry pier to close
    By Ada Finch
    39 words
    14 March 2013
    09:15
    Harbour Daily
    HARB
    3
    English
    (c) 2013 Harbour Press
    The harbour council voted on Tuesday to close the old ferry pier.
    Document HARB000020130314e93e00001
    SE Port
    HD Boats return to the north quay
    BY Ben Reed
    WC 20 words
    PD 15 March 2013
    SN The Quay
    LP The first boats of the season returned before dawn.
    AN Document QUAY000020130315e7ct0001r
  `);
  expect(results).toMatchObject([
    { title: 'Ferry pier to close', source: 'Harbour Daily' },
    {
      title: 'Boats return to the north quay',
      byline: 'Ben Reed',
      source: 'The Quay',
      published: '2013-03-15',
      paragraphs: ['The first boats of the season returned before dawn.'],
    },
  ]);
});

test('Europresse in print: each document ends with its number, in either language of the interface', async () => {
  const results = await split(`
    Documents sauvegardés
    Nom de la source
    Le Port
    Type de source
    Presse • Journaux
    Mardi 13 avril 2021
    Le Port • p. 12 • 643 mots
    Le quai ferme
    Après sept ans de débats, la décision est tombée
    Anne Martin; Luc Roe
    Le conseil du port a voté mardi la fermeture du vieux quai, après sept ans de débats.
    © 2021 Le Port. Tous droits réservés.
    news·20210413·LP·1234567
    Certificat émis le 14 avril 2021 à une bibliothèque.
    The Harbour Daily
    Business, Monday, April 12, 2021 310 words, p. A4
    Ferry fares to rise
    The operator of the ferries will raise its fares by six per cent in May.
    © 2021 The Harbour Daily. All rights reserved.
    news·20210412·HD·7654321
  `);
  expect(results).toMatchObject([
    {
      title: 'Le quai ferme',
      byline: 'Anne Martin, Luc Roe',
      source: 'Le Port',
      published: '2021-04-13',
      externalId: 'news·20210413·LP·1234567',
      paragraphs: [
        'Après sept ans de débats, la décision est tombée',
        'Le conseil du port a voté mardi la fermeture du vieux quai, après sept ans de débats.',
      ],
    },
    {
      title: 'Ferry fares to rise',
      byline: null,
      source: 'The Harbour Daily',
      published: '2021-04-12',
      paragraphs: ['The operator of the ferries will raise its fares by six per cent in May.'],
    },
  ]);
});

test('ProQuest counts its documents as Nexis does, and is read by its own labels', async () => {
  const results = await split(`
    Report Information from ProQuest
    Document 1 of 2
    Council closes the north quay
    Author: Finch, Ada
    Full text: The harbour council voted on Tuesday to close the north quay.
    Publication title: Harbour Daily; Port Haven, N.Y.
    Publication date: Mar 12, 2024
    ProQuest document ID: 2940000001
    Document 2 of 2
    Boats return
    Full text: The first cutters came back before sunrise.
    Publication title: Quay Times; Port Haven, N.Y.
    Publication date: Feb 11, 2009
    ProQuest document ID: 2940000002
  `);
  expect(results).toMatchObject([
    {
      title: 'Council closes the north quay',
      source: 'Harbour Daily',
      published: '2024-03-12',
      paragraphs: ['The harbour council voted on Tuesday to close the north quay.'],
    },
    { title: 'Boats return', paragraphs: ['The first cutters came back before sunrise.'] },
  ]);
});
