import { expect, test } from 'vitest';
import { isLog } from './log-lines.ts';

test.each([
  ['a web server', '192.0.2.1 - - [10/Oct/2026:13:55:36 +0000] "GET /pier HTTP/1.1" 200 23\n'],
  ['a system', 'Oct 10 13:55:36 host sshd[12]: Accepted publickey for ada from 192.0.2.1\n'],
  [
    'a program',
    '2026-10-10 13:55:38,400 ERROR [http-2] example.Handler - Could not connect\n\tat example.Server.run\n',
  ],
  ['a service', '2026-10-10T13:55:36+02:00 host NetworkManager[12]: The pier is up\n'],
  ['a service without a number', '2026-10-10T13:55:36+02:00 host kernel: The pier is up\n'],
  ['a program in small letters', '2026/10/10 13:55:36 [error] 12#12: could not open the pier\n'],
  ['a program with its name before the level', '[2026-10-10 13:55:36] local.ERROR: The pier is not defined\n'],
  ['a program with signs between', '2026-10-10 13:55:36,123 - desk.scraper - INFO - Fetching the page\n'],
  ['a kernel', '[    1.234567] usb 1-1: new high-speed device\n'],
  ['a program with the level first', '[INFO] 2026-10-10T13:55:38Z The pier was opened by the clerk\n'],
])('what %s writes about itself is a log', (_, entry) => {
  expect(isLog(entry.repeat(3))).toBe(true);
  expect(isLog(entry)).toBe(false);
});

test('a message with a log in it is none', () => {
  const entry = '2026-10-10 13:55:38 ERROR Could not connect\n';
  expect(isLog(`From: a@b.example\nSubject: It fails\n\n${entry.repeat(20)}`)).toBe(false);
});

test.each([
  ['a chat', 'Oct 10 12:03:44 <ada> the pier is shut\n'],
  ['a chat of people with two names', '2026-10-10 12:03:44 Ada Finch: The pier is shut.\n'],
  ['a chat without years', 'Oct 10 12:03:44 Ada Finch: The pier is shut.\n'],
  ['a ticker of notices', '12:03:44 Notice of the harbour office: no ferry today.\n'],
  ['a ticker', '12:03:44 The pier is shut, the council says.\n'],
  ['a transcript', '[00:12:03] ADA FINCH: The pier is shut.\n'],
  ['a diary', '2026-10-10 12:00 Walked to the pier. It is shut.\n'],
])('%s is none', (_, entry) => {
  expect(isLog(entry.repeat(5))).toBe(false);
});
