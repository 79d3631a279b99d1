// Whatever the contract allows to be asked gets an answer in its terms: a result of its shape or a listed error, never `internal`.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { CollateError } from '../contract/errors.ts';
import { METHODS, type MethodName } from '../contract/methods.ts';
import { FERRY } from './testing/ferry.ts';
import { openSeeded, placeOf } from './testing/seed-articles.ts';
import { makeTestEngine, type TestEngine } from './testing/test-engine.ts';

const RUNS = Number(process.env.COLLATE_CALLS ?? 600);

/** These would take the archive away from the other calls, or write what no call here may. */
const LEFT_OUT: readonly MethodName[] = ['archive.open', 'archive.create', 'archive.close', 'archive.openSample'];

const TEXTS = [
  '',
  ' ',
  'a',
  '2026-10-09',
  '2026-13',
  'Averin Courier',
  'ferry',
  'died OR "загинули',
  '中',
  '\u0000',
  '🚢',
  'A',
  '%_',
  "'",
];

/** The parts of a zod schema that matter here, whatever its kind. */
interface SchemaFacts {
  readonly type: string;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly element: z.ZodType;
  readonly entries: Readonly<Record<string, string>>;
  readonly values: readonly unknown[];
  readonly options: readonly z.ZodType[];
  readonly innerType: z.ZodType;
  readonly keyType: z.ZodType;
  readonly valueType: z.ZodType;
  readonly in: z.ZodType;
}

/** Generates values that a schema accepts, small and close to what is in the archive. */
function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as SchemaFacts;
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, valuesOf(value)])));
    case 'array':
      return fc.array(valuesOf(def.element), { maxLength: 3 });
    case 'string':
      return fc.oneof(
        fc.constantFrom(...TEXTS),
        fc.string({ maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 6 }),
      );
    case 'number':
      return fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) },
        fc.constantFrom(50, 500, 2 ** 31, Number.MAX_SAFE_INTEGER, -1),
      );
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'union':
      return fc.oneof(...def.options.map(valuesOf));
    case 'optional':
    case 'default':
      return fc.option(valuesOf(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(valuesOf(def.innerType), { nil: null });
    case 'record':
      return fc.dictionary(valuesOf(def.keyType) as fc.Arbitrary<string>, valuesOf(def.valueType), { maxKeys: 2 });
    case 'pipe':
      return valuesOf(def.in);
    case 'unknown':
    case 'any':
      return fc.jsonValue({ maxDepth: 2 });
    case 'custom':
      return fc.uint8Array({ maxLength: 20 });
    default:
      throw new Error(`No values for a schema of ${def.type}.`);
  }
}

const NAMES = (Object.keys(METHODS) as MethodName[]).filter((name) => !LEFT_OUT.includes(name));
const CALLS = fc.oneof(...NAMES.map((name) => fc.tuple(fc.constant(name), valuesOf(METHODS[name].params))));

let desk: TestEngine;
beforeAll(async () => {
  desk = makeTestEngine();
  await openSeeded(desk, FERRY);
  for (const [at, { paragraphs }] of FERRY.entries()) {
    const text = paragraphs?.[0] as string;
    const evidence = [
      { ...placeOf(at + 1, text, text), stance: 'supports' as const, speaker: null, remove: 0 as const, note: '' },
    ];
    await desk.call('claim.create', { statement: `Claim ${at + 1}`, kind: 'fact', evidence });
  }
});
afterAll(() => desk.close());

test('any call is answered as the contract says', { timeout: Math.max(600_000, RUNS * 250) }, async () => {
  await fc.assert(
    fc.asyncProperty(CALLS, async ([name, params]) => {
      try {
        const answer = await desk.call(name, params as never);
        const held = METHODS[name].result.safeParse(answer);
        expect(held.error?.issues ?? [], `${name} ${JSON.stringify(params)}`).toEqual([]);
      } catch (error) {
        if (!(error instanceof CollateError)) throw error;
        expect(error.code, `${name} ${JSON.stringify(params)}: ${error.message} ${desk.logged.at(-1)}`).not.toBe(
          'internal',
        );
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  const { checks } = await desk.call('archive.check', {});
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
});
