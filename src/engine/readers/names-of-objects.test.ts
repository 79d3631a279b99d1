// Words that every object has, where a reader looks a word up in a table.
import { expect, test } from 'vitest';
import { decode } from '../extract/charset/decode.ts';
import { pickReader } from './index.ts';
import { heldInput } from './input/held-input.ts';
import { readAll } from './read-all.ts';

const STORY = 'The ferry left the north mole before noon with forty people aboard, the harbour office said.';

test.each([
  ['a.rtf', String.raw`{\rtf1\ansi \constructor ${STORY}\par {\constructor hidden}}`],
  ['a.bib', `@article{a, title={Ferry}, constructor={x}, year={2026}, abstract={${STORY} \\constructor{} }}`],
  [
    'a.xml',
    `<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>${STORY}</p><constructor>${STORY}</constructor></body.content></body></nitf>`,
  ],
  ['a.html', `<meta charset="constructor"><title>Ferry</title><constructor>x</constructor><p>${STORY}</p>`],
])('%s', async (name, content) => {
  const texts: string[] = [];
  for await (const result of readAll(heldInput(Buffer.from(content), name), {
    pickReader,
    onFault: (fault) => {
      throw fault;
    },
  }))
    texts.push(result.outcome === 'article' ? result.draft.paragraphs.join(' ') : result.message);
  expect(texts.join(' ')).toContain(STORY);
  expect(texts.join(' ')).not.toContain('native code');
});

test('a charset of that name is none', () => {
  expect(decode(Buffer.from(STORY), 'constructor').text).toBe(STORY);
});
