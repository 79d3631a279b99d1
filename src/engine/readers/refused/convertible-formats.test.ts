import { expect, test } from 'vitest';
import { pickReader } from '../index.ts';

const STORY = 'The council voted on Friday to close the old quay, which leaks.\n';
const refusal = (name: string, text: string) => {
  const picked = pickReader(Buffer.from(text, 'latin1'), name);
  return 'refusal' in picked ? picked.refusal.message : picked.reader.name;
};

test.each([
  ['a.tex', STORY, 'a LaTeX document'],
  ['a.txt', `% draft\n\\documentclass{article}\n\\begin{document}${STORY}`, 'a LaTeX document'],
  ['a.txt', `.TL\nQuay\n.PP\n${STORY}`, 'a text for troff'],
  ['quay.7', `.\\" A manual.\n.Dd March 12, 2025\n.Dt QUAY 7\n${STORY}`, 'a text for troff'],
  ['a.org', `#+options: toc:nil\n* Quay\n${STORY}`, 'an Org document'],
  ['a.adoc', `= Quay\n\n${STORY}`, 'an AsciiDoc document'],
  ['a.rst', `Quay\n====\n\n${STORY}`, 'a reStructuredText document'],
  ['a.textile', `h1. Quay\n\n${STORY}`, 'a Textile document'],
  ['a.json', `{"cells": [{"cell_type": "markdown", "source": ["${STORY.trim()}"]}]}`, 'a notebook (Jupyter)'],
  ['a.yml', `- title: Quay\n  text: ${STORY}`, 'a file of settings or data (YAML)'],
  ['a.xml', `<?xml version="1.0"?>\n<FictionBook><body><p>${STORY}</p></body></FictionBook>`, 'a book (FictionBook)'],
  ['a.xml', `<article xmlns="http://docbook.org/ns/docbook"><para>${STORY}</para></article>`, 'a DocBook document'],
  [
    'RMAIL',
    `BABYL OPTIONS:\nVersion: 5\n\x1f\f\n1,,\n*** EOOH ***\nFrom: a@b.example\n\n${STORY}`,
    'a mailbox of Emacs',
  ],
  ['a.sgml', `<DOC>\n<DOCNO>HD911-3</DOCNO>\n<TEXT>${STORY}</TEXT></DOC>`, 'a corpus for research'],
  ['hwe.xml', `<DOC id="HWE_20250311" type="story"><TEXT><P>${STORY}</P></TEXT></DOC>`, 'a corpus for research'],
  ['a', `\x01\x01\x01\x01\nFrom: a@b.example\n\n${STORY}`, 'a mailbox (MMDF)'],
])('%s is refused by name, with what to make of it: %j', (name, text, what) => {
  expect(refusal(name, text)).toContain(`This is ${what}`);
  expect(refusal(name, text)).toMatch(/which Collate does not read\. .*(?:import|Import)/);
});

test.each([
  ['www.quay.org', `<!doctype html><html><body><article><h1>Quay</h1><p>${STORY}</p></article></body></html>`, 'html'],
  ['quay.org', `The quay\n\n${STORY}`, 'text'],
  ['list.yml', `[{"title": "Quay", "text": ${JSON.stringify(STORY)}}]`, 'json'],
])('the ending of %s does not count against what its bytes are', (name, text, reader) => {
  expect(refusal(name, text)).toBe(reader);
});
