import { expect, test } from 'vitest';
import { isProgramCode } from './program-code.ts';

test.each([
  [
    'a style sheet',
    '/* For the whole site. */\n:root { --ink: #222; }\nbody {\n  margin: 0;\n}\n.a > p { color: red; }',
  ],
  [
    'a script',
    "// Counts.\nimport { words } from './w.js';\nconst n = words(text).length;\nif (n > 2) {\n  show(n);\n}",
  ],
  ['a packed script', `!function(e){"use strict";${'var a={b:1};function c(d){return d+1}'.repeat(8)}}(this);`],
  [
    'a program in Python',
    '"""Counts words."""\nimport sys\n\ndef count(path):\n    return len(path)\n\nprint(count(1))',
  ],
  [
    'a dump of a database',
    "-- Dump\nDROP TABLE `a`;\nCREATE TABLE `a` (\n  `id` int(11) NOT NULL,\n  PRIMARY KEY (`id`)\n);\nINSERT INTO `a` VALUES (1,'The council voted on Tuesday to close the pier, and nobody will mend it.');",
  ],
  ['settings', '[server]\nhost = 127.0.0.1\nport = 8080\nlevel = debug'],
])('%s is code', (_, text) => {
  expect(isProgramCode(text)).toBe(true);
});

test.each([
  [
    'braces in a story',
    'The clerk writes {pier: closed; ferry: open} every morning.\n\nThen the mayor reads it; nobody asks.',
  ],
  [
    'a poem whose lines end in semicolons',
    'O pier that stands against the tide;\nO lamps along the side;\nO rope, O rail;\nO rust;',
  ],
  [
    'a story about programs',
    'Clerks were shown on Tuesday how to write a loop, the council said.\n\nfor (;;) {\n  log(i);\n}\n\nThe loop above prints ten numbers, and the mayor clapped for a long time.',
  ],
  [
    'a head of fields above a story in one line',
    `${'title=Pier\ndate=2024-03-12\nid=5\n'.repeat(4)}\n${'The council voted on Tuesday to close the pier, and nobody will mend it. '.repeat(9)}`,
  ],
  ['a log of a chat', '[12:03] <ada> pier shut\n[12:04] <jan> really\n[12:05] <ada> yes (mayor)'],
  ['a list of winners', 'Finch (Averin)\nRoe (Corran)\nMarsh (Sennet)\nVell (Tarn)'],
  [
    'a story by the hour',
    'UPDATE 14:03 The mayor says that the old ferry pier is shut for good.\n\nUPDATE 15:10 Nobody will mend it, the council has decided today.\n\nUPDATE 16:00 The ferry leaves from the other side of the harbour.',
  ],
  ['a table of results', 'Regatta\n| Ada Finch | 12:03 |\n| Jan Roe | 12:07 |\n| Bo Marsh (North Quay) | 12:09 |'],
  [
    'a script without spaces',
    '港湾議会は火曜日、埠頭の閉鎖を決めた{注}。\n修理に四百万かかる;\n市長は何も言わなかった。',
  ],
])('%s is no code', (_, text) => {
  expect(isProgramCode(text)).toBe(false);
});
