import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWhole } from './write-file.ts';

let folder: string;
let isFull = false;
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    writeFileSync: (path: string, bytes: Uint8Array) => {
      fs.writeFileSync(path, isFull ? bytes.subarray(0, 1) : bytes);
      if (isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  };
});
beforeEach(() => {
  isFull = false;
  folder = mkdtempSync(join(tmpdir(), 'collate-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a disk that fills up leaves the older file as it was, and nothing beside it', () => {
  const path = join(folder, 'report.md');
  writeWhole(path, Buffer.from('older'));
  isFull = true;
  expect(() => writeWhole(path, Buffer.from('newer'))).toThrow('full');
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['older', ['report.md']]);
});

test('a link goes on leading to the file that it named', () => {
  writeWhole(join(folder, 'report.md'), Buffer.from('older'));
  symlinkSync(join(folder, 'report.md'), join(folder, 'latest.md'));
  writeWhole(join(folder, 'latest.md'), Buffer.from('newer'));
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('newer');
});
