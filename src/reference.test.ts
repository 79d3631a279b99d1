import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFERENCE_FILE, reference } from './reference.ts';

test('every method, event, error code, command, reader and exporter is documented as it is', () => {
  expect(readFileSync(REFERENCE_FILE, 'utf8')).toBe(reference());
});
