/** How commands are typed: wrong usage, and help. */
import { expect, test } from '@playwright/test';
import { openTerminal } from './terminal.ts';

const { collate, asJson } = openTerminal();

test('2 on wrong usage, with the correct usage', async () => {
  for (const args of [
    ['nonsense'],
    ['search'],
    ['show', 'x'],
    ['grade', 'claim', '1', '9', '--reason', 'x'],
    ['import'],
    ['search', 'x', '--limit', '0'],
    ['search', 'x', '--nope'],
    ['show'],
    ['show', '1', '2'],
    ['check', 'desk.collate'],
    ['collection', 'add', 'Ferry'],
    ['collection', 'show', ' '],
    ['claim', 'add', 'Nine died', '--quote', 'nine'],
    ['claim', 'add', 'Nine died', '--article', '1', '--quote', ' \n '],
    ['matrix', '--from', '2026-11', '--to', '2026-10-09'],
    ['log', '--limit', 'all'],
    ['tag', 'add', 'ferry'],
    ['tag', 'add', '--articles', '1'],
    ['article', 'correct', '1', 'title'],
    ['article', 'correct', 'title=Quay'],
    ['article', 'correct', '1', 'colour=red'],
    ['article', 'delete'],
    ['claim', 'update', '1'],
    ['claim', 'update', '1', '--status', 'lost'],
    ['claim', 'merge', '1'],
    ['claim', 'split', '1', '2'],
    ['claim', 'split', '1', '--statement', 'Nine died'],
    ['claim', 'delete', 'x'],
    ['timeline'],
    ['quotes'],
    ['quotes', '0'],
  ]) {
    const run = await asJson(...args);
    expect(`${args.join(' ')} ${run.status}`).toBe(`${args.join(' ')} 2`);
    expect(run.errors).toContain('collate');
    expect(JSON.parse(run.text).error.code).toBe('bad-request');
  }
});

test('the first word of several commands leads to them', async () => {
  const run = collate('origin');
  expect(run.status).toBe(2);
  expect(run.errors).toContain('collate origin split');
});

test('options of every command may come before its name', async () => {
  const run = collate('--archive=/nowhere/none.collate', '--json', 'search', 'x');
  expect(run.status).toBe(3);
  expect(run.text).toContain('/nowhere/none.collate');
});

test('help names every command', async () => {
  const { text, status } = collate('help');
  expect(status).toBe(0);
  for (const name of [
    'import',
    'search',
    'show',
    'extract',
    'quotes',
    'claim add',
    'evidence add',
    'evidence translate',
    'grade',
    'read',
    'compare',
    'matrix',
    'timeline',
    'report draft',
    'report export',
    'verify',
    'check',
    'backup',
    'serve',
    'undo',
    'redo',
    'log',
    'tag list',
    'article correct',
    'article delete',
    'claim update',
    'claim merge',
    'claim split',
    'claim delete',
  ]) {
    expect(text).toContain(`collate ${name}`);
  }
  expect(collate('help', 'claim', 'add').text).toBe(collate('claim', 'add', '--help').text);
});
