import { expect, test } from 'vitest';
import { withLineBreaks, withoutReferences } from './written-escapes.ts';

test.each([
  ['Fish &amp; chips &#8211; &quot;fresh&quot;&nbsp;&lt;3', 'Fish & chips – "fresh"\u00a0<3'],
  ['It is shut.&#10;So&#32;it&#x20;is.&#xD;\nAll.', 'It is shut.\nSo it is.\r\nAll.'],
  ['Write & as &amp; in a page.', 'Write & as &amp; in a page.'],
  ['A <b>tag</b> and &amp;', 'A <b>tag</b> and &amp;'],
  ['Fish & chips', 'Fish & chips'],
])('%s', (written, meant) => {
  expect(withoutReferences(written)).toBe(meant);
});

test.each([
  [String.raw`It is shut.\nSo it is.`, 'It is shut.\nSo it is.'],
  [String.raw`It is shut\r\n\r\nSo it is`, 'It is shut\n\nSo it is'],
  [String.raw`It lay in C:\new\table.\nIt is gone.`, 'It lay in C:\\new\\table.\nIt is gone.'],
  [
    String.raw`It lay in "D:\news".\n\nNow in E:\temp\nIt is gone.`,
    'It lay in "D:\\news".\n\nNow in E:\\temp\nIt is gone.',
  ],
  [String.raw`It lay in \\quay\new\n\nand is gone.`, 'It lay in \\\\quay\\new\n\nand is gone.'],
  [String.raw`Is it shut?\nA:\nyes.`, 'Is it shut?\nA:\nyes.'],
  [String.raw`It lay in C:\news.\notes lay beside it.`, 'It lay in C:\\news.\notes lay beside it.'],
  [String.raw`Look in C:\news\notes for it.`, String.raw`Look in C:\news\notes for it.`],
])('%s', (written, meant) => {
  expect(withLineBreaks(written)).toBe(meant);
});
