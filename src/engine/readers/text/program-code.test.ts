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
  ['a style sheet of one line', '.a{color:red}\n'],
  ['a style sheet of two lines', 'body { margin: 0 }\nh1, h2 > a:hover { color: #222; font: 1em serif }\n'],
  [
    'a style sheet with conditions',
    '@import url("a.css");\n@media print and (min-width: 9em) { nav { display: none } }',
  ],
  [
    'a recipe of a container',
    '# Web\nFROM node:24 AS build\nRUN apt-get update && \\\n  apt-get install curl\nCMD curl a',
  ],
  [
    'tasks by the clock',
    'MAILTO=ada@a.example\n0 5 * * 1 tar -zcf /var/a.tgz /home\n@daily /usr/bin/clean the old files',
  ],
  ['names of addresses', '# Ours\n127.0.0.1 localhost\n::1 localhost ip6-localhost\n'],
  ['a short recipe of a program', 'build:\n\tgcc -o quay quay.c\n\nclean:\n\trm -f quay\n'],
  ['variables of a program', 'DB_HOST=localhost\nPAPER="Harbour Daily"\n'],
  ['what is mounted where', '# /etc/fstab\nUUID=0a34-07de / ext4 defaults 0 1\nnas:/quay /mnt/quay nfs ro 0 0\n'],
  ['where names are looked up', 'nameserver 9.9.9.9\nsearch quay.example\n'],
  ['how a machine is reached', 'Host quay\n  HostName quay.example\n  User ada\n'],
  ['files to pass over', '*.log\n.cache\nout/\n'],
  ['accounts', 'root:x:0:0:root:/root:/bin/sh\nada:x:1000:1000:Ada Finch:/home/ada:/bin/sh\n'],
  ['sums of files', 'd41d8cd98f00b204e9800998ecf8427e  quay.pdf\n'],
  ['a key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOquayquayquay ada@quay\n'],
  ['a server’s rules', 'RewriteEngine On\nRewriteRule ^quay$ /ferry [L]\n'],
  ['a script of one line', '#!/bin/sh\ncp quay ferry\n'],
  ['a script of Windows', '@echo off\ncd C:\\quay\nstart ferry.exe\n'],
  ['rules for robots', 'User-agent: *\nDisallow: /private/\n'],
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
  ['a story that ends in braces', 'The clerk writes every morning {pier: closed}'],
  ['lower-case words and braces', 'the clerk of our old town writes every morning {pier: closed}'],
  ['a story of orders', 'FROM THE QUAY\n\nRUN for the ferry, said the mayor.\n\nADD to that the rain.'],
  ['results', '1 2 3 4 5 Finch won.\n2 1 3 5 4 Marsh lost.'],
  ['a list of who is at home', '10.1.2026 Ada Finch\n11.1.2026 Bo Marsh'],
  ['a plan of the week', 'monday:\n\tquay shut, no ferry\ntuesday:\n\tferry at noon\n'],
  ['words of a line each', 'Quay.\n*\nFerry.\n*\nRain.'],
  ['a list of pictures', 'quay-1.jpg\nquay-2.jpg'],
  ['hosts and ports', 'Host Ada Finch\nPort Sennet\nUser of the quay: all'],
  ['a search', 'search party sets out\nnameserver down, says the mayor'],
  ['results with colons', 'Finch:Roe:3:1\nMarsh:Vell:0:2'],
  ['equations in words', 'quay = ferry + rain\nmayor = nobody at home'],
  ['a notice to hosts', 'Host: Ada Finch\nAllow: two hours for the way to the quay.'],
])('%s is no code', (_, text) => {
  expect(isProgramCode(text)).toBe(false);
});
