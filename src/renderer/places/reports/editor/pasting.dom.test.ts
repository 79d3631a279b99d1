import { getSchema } from '@tiptap/core';
import { DOMParser, type Slice } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { expect, test } from 'vitest';
import { bareHtml } from './pasted-html.ts';
import { plainSlice } from './pasted-words.ts';
import {
  Citation,
  ClaimBlock,
  Judgement,
  MatrixBlock,
  Paragraph,
  Quotation,
  ReportDocument,
  SectionHeading,
} from './schema.ts';

const schema = getSchema([
  ReportDocument,
  ...[Paragraph, SectionHeading, Judgement, ClaimBlock, Quotation, MatrixBlock, Citation],
  StarterKit.configure({ document: false, paragraph: false, heading: false, blockquote: false, hardBreak: false }),
]);

function pasted(html: string): Slice {
  const parsed = document.createElement('div');
  parsed.innerHTML = bareHtml(html);
  return plainSlice(DOMParser.fromSchema(schema).parseSlice(parsed));
}

const wordsOf = ({ content }: Slice) => content.textBetween(0, content.size, '|');

test('no control character, and none that turns the words behind it, comes with what is pasted', () => {
  const html = '<p>one&#11;two\u0002</p><p>\u202eturned&#x202c; \u2067words\u2069 [1]</p><p>\ufeff</p>';
  expect(wordsOf(pasted(html))).toBe('one two |turned words [1]|');
});

test('marks that belong to the letters beside them stay', () => {
  const words = 'می\u200cخواهم 12\u200e%';
  expect(wordsOf(pasted(`<p>${words}</p>`))).toBe(words);
});

test('what was copied from a report is pasted as it was', () => {
  const html =
    '<div data-kind="judgement" data-likelihood="&quot;likely&quot;" data-confidence="&quot;high&quot;" data-confidencereason="&quot;Two origins&quot;">Words<span data-evidenceids="[3,1]"></span></div>';
  const [node] = pasted(html).content.content;
  expect(node?.attrs).toMatchObject({ likelihood: 'likely', confidence: 'high', confidenceReason: 'Two origins' });
  expect(node?.lastChild?.attrs).toEqual({ evidenceIds: [3, 1] });
});

test('what only looks as if it was copied from a report is pasted as words, and can be saved', () => {
  for (const html of [
    '<span data-evidenceids="none">Words</span>',
    '<span data-evidenceids="[]">Words</span>',
    '<span data-evidenceids="[-1]">Words</span>',
    '<div data-kind="claim">Words</div>',
    '<div data-kind="claim" data-claimid="&quot;x&quot;">Words</div>',
    '<blockquote data-evidenceid="1.5">Words</blockquote>',
    '<figure data-claimids="{}">Words</figure>',
  ]) {
    const { content } = pasted(html);
    expect(content.firstChild?.type.name).toMatch(/^(paragraph|text)$/);
    expect(content.textBetween(0, content.size)).toBe('Words');
  }
  const html = `<div data-kind="judgement" data-block-id="${'x'.repeat(101)}" data-confidence="sure" data-likelihood="7">Words</div>`;
  expect(pasted(html).content.firstChild?.attrs).toEqual({
    ...{ blockId: null, likelihood: null, confidence: null, confidenceReason: '' },
  });
});
