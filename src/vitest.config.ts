import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SOAKS, TESTS_IN_FULL } from './measure/test-effort.ts';
import { ownTemporaryFolder } from './measure/testing/own-temporary-folder.ts';

const TESTS = ['**/*.test.ts', '**/*.test.tsx'];
/** Kills, large files, other processes: for `npm test`. */
const SLOW = '**/*.slow.test.ts';
/** What takes hours to find rare things, full disks, other people's programs: for `npm run soak`. */
const SOAK = '**/*.soak.test.ts';
/** What needs a document. */
const DOM = '**/*.dom.test.ts';

/** They measure memory, so each file gets its own process. One more than there are cores, because they often wait: for limits of time, watched folders, other programs. */
const SLOW_TESTS = {
  extends: true as const,
  test: {
    name: 'slow',
    include: SOAKS ? [SLOW, SOAK] : [SLOW],
    isolate: true,
    maxWorkers: availableParallelism() + 1,
    sequence: { groupOrder: 1 },
  },
};

/** Takes longest by far: begun last, it would run alone in the end, on one core. */
const LONGEST = 'engine/import/reading/fuzz.slow.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/** Workers started by tests strip and compile what they import; caching that between them takes a third less time. */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

ownTemporaryFolder();

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite',
  test: {
    pool: 'forks',
    // Use all cores; by default one is left free.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // No promise about speed: a busy machine takes several times as long as an idle one.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      // Loading shared imports afresh for each file takes two fifths of the time.
      {
        extends: true,
        test: { name: 'quick', include: TESTS, exclude: [...configDefaults.exclude, SLOW, SOAK, DOM], isolate: false },
      },
      // Each in a context of its own within one thread. Among the others, which have no document, each would start a process and end that of the others with all it has loaded.
      { extends: true, test: { name: 'dom', include: [DOM], environment: 'jsdom', pool: 'vmThreads' } },
      ...(TESTS_IN_FULL ? [SLOW_TESTS] : []),
    ],
  },
});
