import { expect, test } from 'vitest';
import type { Engine } from '../../../engine/engine.ts';
import type { Session } from '../command.ts';
import { collectionAddCommand, collectionNamed } from './collections.ts';

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

test('an id that no collection has makes none of that name', async () => {
  const called: string[] = [];
  const engine = {
    call: async (method: string) => {
      called.push(method);
      return { collections: [] };
    },
  };
  const add = (name: string) =>
    collectionAddCommand.run({ engine, answer: () => {} } as unknown as Session, [name, '1'], {});
  await expect(add('id:9')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('There is no collection “id:9”'),
  });
  expect(called).toEqual(['collection.names']);
  await add('id: nine');
  expect(called).toContain('collection.create');
});
