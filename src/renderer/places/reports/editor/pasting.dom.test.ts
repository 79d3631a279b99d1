import { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { DOMParser, type Slice } from '@tiptap/pm/model';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Block } from '../../../../contract/model/reports/report.ts';
import { notices } from '../../../notices.ts';
import { docFromSections } from '../saving/report-doc.ts';
import { CitationNumbers, numberingKey } from './citation-numbers.ts';
import { CopiedMarkup } from './copied-markup.ts';
import { BARE_NODES } from './fixtures/bare-nodes.ts';
import { PasteAlone } from './paste-alone.ts';
import { bareHtml } from './pasted-html.ts';
import { plainSlice } from './pasted-words.ts';
import { WithinBounds } from './within-bounds.ts';

// Of what is pasted, an event only says that it is.
vi.stubGlobal('ClipboardEvent', Event);

const editor = new Editor({
  extensions: [
    ...BARE_NODES,
    CitationNumbers,
    PasteAlone,
    WithinBounds,
    CopiedMarkup.configure({ archiveId: () => 'ferry' }),
  ],
  injectCSS: false,
});

function pasted(html: string, archiveId = 'ferry'): Slice {
  const parsed = document.createElement('div');
  parsed.innerHTML = bareHtml(html, archiveId);
  return plainSlice(DOMParser.fromSchema(editor.schema).parseSlice(parsed));
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

/** As the clipboard gets it. */
function copied(blocks: readonly Block[]): string {
  editor.commands.setContent(docFromSections([{ sectionId: 's', heading: '', blocks: [...blocks] }]));
  const known = new Map([[3, { evidenceId: 3, source: 'Courier', exact: 'Ferries are fine.' } as EvidenceInPlace]]);
  editor.view.dispatch(editor.state.tr.setMeta(numberingKey, { known }));
  return editor.view.serializeForClipboard(editor.state.doc.slice(0)).dom.innerHTML;
}

const COPIED: readonly Block[] = [
  {
    ...{ kind: 'judgement', blockId: 'j', likelihood: 'likely', confidence: 'high', confidenceReason: 'Two origins' },
    runs: [{ text: 'Words' }, { cite: [3, 1] }],
  },
  { kind: 'claim', blockId: 'c', claimId: 7, runs: [{ text: 'The pier is closed' }] },
  { kind: 'quotation', blockId: 'q', evidenceId: 3 },
  { kind: 'matrix', blockId: 'm', claimIds: [7], caption: 'Who says so' },
];

test('what was copied from a report is pasted as it was', () => {
  const { content } = pasted(copied(COPIED));
  expect(content.content.slice(-4).map((node) => node.toJSON())).toEqual(
    editor.state.doc.content.content.slice(-4).map((node) => node.toJSON()),
  );
});

test('in the report of another archive, in which its numbers mean other passages, it is pasted as words', () => {
  const slice = pasted(copied(COPIED), 'bridge');
  expect(wordsOf(slice)).toMatch(/Words\[1\]\|The pier is closed\|Ferries are fine\.\|Who says so/);
  const kinds = new Set<string>();
  slice.content.descendants(({ type }) => void kinds.add(type.name));
  expect([...kinds].toSorted()).toEqual(['judgement', 'paragraph', 'sectionHeading', 'text']);
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

/** Shows these blocks under a heading, the cursor behind the last letter. */
function write(heading: string, ...paragraphs: readonly string[]): void {
  const blocks = paragraphs.map((text, at): Block => ({ kind: 'paragraph', blockId: `p${at}`, runs: [{ text }] }));
  editor.commands.setContent(docFromSections([{ sectionId: 's', heading, blocks }]));
  editor.commands.focus('end');
  editor.view.dispatch(closeHistory(editor.state.tr));
}
const wordsNow = () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '|');
const said = () => notices.get().map(({ text }) => text);

describe('a paste', () => {
  test('is undone and done again as one step, without the words typed at once before and after it', () => {
    write('Head', 'Found.');
    editor.view.dispatch(editor.state.tr.insertText(' Typed.'));
    editor.view.pasteHTML('<p>Pasted</p><p>in two</p>');
    const pastedOnly = 'Head|Found. Typed.Pasted|in two';
    expect(wordsNow()).toBe(pastedOnly);
    editor.view.dispatch(editor.state.tr.insertText(' parts.'));
    expect(wordsNow()).toBe(`${pastedOnly} parts.`);
    editor.commands.undo();
    expect(wordsNow()).toBe(pastedOnly);
    editor.commands.undo();
    expect(wordsNow()).toBe('Head|Found. Typed.');
    editor.commands.undo();
    expect(wordsNow()).toBe('Head|Found.');
    editor.commands.redo();
    editor.commands.redo();
    expect(wordsNow()).toBe(pastedOnly);
    editor.commands.redo();
    expect(wordsNow()).toBe(`${pastedOnly} parts.`);
  });
});

describe('what is too long for the archive', () => {
  beforeEach(() => notices.set([]));

  test('is refused at once, and what can be done is said once', () => {
    write('Head', 'Found.');
    for (const _time of [1, 2]) editor.view.pasteText('x'.repeat(100_000));
    expect(wordsNow()).toBe('Head|Found.');
    expect(said()).toEqual([expect.stringMatching(/^A paragraph can have at most 100,000 letters.*in parts/)]);
    editor.view.pasteText('Short.');
    expect(wordsNow()).toBe('Head|Found.Short.');
    expect(said()).toEqual([]);
  });

  test('in a heading, also if it comes by taking away the break behind it', () => {
    write('H'.repeat(900), 'p'.repeat(200));
    editor.commands.setTextSelection(901);
    editor.view.pasteText('h'.repeat(101));
    expect(said()).toEqual([expect.stringMatching(/^A heading can have at most 1,000 letters/)]);
    editor.view.dispatch(editor.state.tr.join(902));
    expect(wordsNow()).toBe(`${'H'.repeat(900)}|${'p'.repeat(200)}`);
    editor.view.pasteText('h'.repeat(100));
    expect(wordsNow()).toHaveLength(1_000 + 1 + 200);
  });

  test('in paragraphs', () => {
    const { schema } = editor;
    const paragraphs = Array.from({ length: 10_001 }, () => schema.node('paragraph', null, schema.text('A line.')));
    write('Head', 'Found.');
    editor.view.dispatch(editor.state.tr.insert(0, paragraphs));
    expect(wordsNow()).toBe('Head|Found.');
    expect(said()).toEqual([expect.stringMatching(/^A section can have at most 10,000 paragraphs.*under a heading/)]);
  });
});
