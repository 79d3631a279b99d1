import { expect, test } from 'vitest';
import { reference, writtenReference } from './reference.ts';

test('every method, event, error code, command, reader and exporter is documented as it is', () => {
  expect(writtenReference()).toBe(reference());
});
