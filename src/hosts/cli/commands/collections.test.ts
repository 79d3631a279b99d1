import { expect, test } from 'vitest';
import type { Engine } from '../../../engine/engine.ts';
import { collectionNamed } from './collections.ts';

test('of several collections with one name none is taken; each is named by its id', async () => {
  const collections = ['Ferry', 'ferry', 'Tug'].map((name, at) => ({ collectionId: at + 1, name }));
  const engine = { call: async () => ({ collections }) } as unknown as Engine;
  await expect(collectionNamed(engine, 'FERRY')).rejects.toMatchObject({
    code: 'conflict',
    message: '2 collections are named “FERRY”: id:1, id:2. Nothing was changed. Name one of these instead.',
  });
  expect((await collectionNamed(engine, 'id:2')).name).toBe('ferry');
  expect((await collectionNamed(engine, 'tug')).collectionId).toBe(3);
  await expect(collectionNamed(engine, 'id:9')).rejects.toMatchObject({ code: 'not-found' });
});
