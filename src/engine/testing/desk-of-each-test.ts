import { afterEach, beforeEach } from 'vitest';
import { makeTestEngine, type TestEngine } from './test-engine.ts';

interface DeskOfEachTest extends TestEngine {
  /** Begins again, with an empty folder. */
  anew(): Promise<void>;
}

/** Gives each test of a file an engine of its own, which `prepare` makes ready and which is closed at the end. @returns what stands for the engine of the test that runs */
export function deskOfEachTest(prepare?: (desk: TestEngine) => unknown): DeskOfEachTest {
  let current: TestEngine;
  beforeEach(async () => {
    current = makeTestEngine();
    await prepare?.(current);
  });
  afterEach(() => current.close());
  const anew = async () => {
    await current.close();
    current = makeTestEngine();
  };
  return new Proxy({ anew } as DeskOfEachTest, {
    get: (own, name: keyof DeskOfEachTest) => (name === 'anew' ? own.anew : current[name]),
  });
}
