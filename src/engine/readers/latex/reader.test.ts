import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { plainLatex } from './words.ts';

test('a paper: its text without commands and citations; notes and captions are set aside', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures', 'study.tex'));
  expect(await readBytes(bytes, 'study.tex')).toMatchObject([
    {
      title: 'Closing the north quay: a study',
      byline: 'Ada Finch, Jan Roe',
      published: '2024-03-12',
      language: 'en',
      paragraphs: [
        'We study how the harbour council closed the north quay to heavy lorries.',
        'Introduction',
        'The harbour council voted on Tuesday to close the quay. It was a narrow vote: nine to six. Hauliers said that they would “appeal” at once.',
        'What was closed',
        'lorries over seven tonnes',
        'cranes',
        'Café owners on the quay welcomed the vote.',
      ],
      furniture: ['The quay in March', 'By letter.'],
    },
  ]);
});

test.each([
  ['G\\"odel, \\v{S}koda, \\c c, na\\"{\\i}ve, \\o re, stra\\ss{}e', 'Gödel, Škoda, ç, naïve, øre, straße'],
  ['5\\,000 t --- 50\\% of $n$ \\& more', '5 000 t — 50% of n & more'],
  ['\\href{https://quay.example}{the \\emph{quay}}~\\citep[p.~3]{roe}.', 'the quay.'],
  [
    '10\\textsuperscript{6} t, CO\\textsubscript{2}, $5\\frac{1}{2}$ h, \\sout{14}12 dead',
    '10⁶ t, CO2, 5 1/2 h, 12 dead',
  ],
])('%s', (source, text) => {
  expect(plainLatex(source)).toBe(text);
});

test('a table: each row a paragraph, its cells apart', async () => {
  const source = String.raw`\documentclass{article}\title{Ferries}\begin{document}\maketitle
The council counted them.
\begin{table}\caption{By year}
\begin{tabular}{l|p{2cm}r} \hline
  Year & Ferries & Fish \& chips \\ \hline\hline
  2024 & \textbf{120} & 4,500 \\[2pt]
  \multicolumn{2}{c}{Total} & 8,400 \\ \cline{1-2}
\end{tabular}
\end{table}
So it was.\end{document}`;
  expect(await readBytes(Buffer.from(source), 'a.tex')).toMatchObject([
    {
      paragraphs: [
        'The council counted them.',
        'Year\tFerries\tFish & chips',
        '2024\t120\t4,500',
        'Total\t8,400',
        'So it was.',
      ],
      furniture: ['By year'],
    },
  ]);
});

test('without text it is empty', async () => {
  const source = '\\documentclass{article}\\begin{document}\\maketitle\\end{document}';
  expect(await readBytes(Buffer.from(source), 'a.tex')).toMatchObject([{ code: 'empty' }]);
});

test('a table and an article with an example in LaTeX stay what they are', async () => {
  const example = '\\documentclass{article}\n\\begin{document}\nHello.\n\\end{document}';
  const words = 'The council voted on Tuesday to close the ferry pier.';
  const table = `title,text,date\nPier,${words},2024-03-12\nHow to write,"${words}\n${example}",2024-03-13\n`;
  expect(await readBytes(Buffer.from(table), 'articles.csv')).toMatchObject([
    { title: 'Pier' },
    { title: 'How to write' },
  ]);
  const [article] = await readBytes(Buffer.from(`How to write\n\n${words}\n\n${example}`), 'article.txt');
  expect(article).toMatchObject({ title: 'How to write', paragraphs: expect.arrayContaining([words]) });
});
