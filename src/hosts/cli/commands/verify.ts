import { type Command, UsageError } from '../command.ts';

const WORDS = {
  files: 'files with their hashes',
  quotations: 'quotations in their articles',
  originals: 'articles in their originals',
} as const;

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'collate verify BUNDLE',
  summary:
    'Verify a bundle from its contents alone: hashes, quotations in their articles, articles in their originals; status 1 if anything fails.',
  json: '{ok, title, manifestSha256, checks: [{name, ok, counted, problems}]}',
  archive: 'none',
  words: 1,
  options: {},
  run: async ({ engine, fileRefs, path, say, answer }, words) => {
    const [bundle] = words;
    if (bundle === undefined) throw new UsageError('Name the bundle.');
    const unsubscribe = engine.subscribe((event) => {
      if (event.name === 'workProgressed') say(`${event.done} of ${event.expected} files`);
    });
    const result = await engine.call('bundle.verify', { file: fileRefs.add(path(bundle)) }).finally(unsubscribe);
    answer(result, () =>
      [
        result.title,
        ...result.checks.flatMap(({ name, ok, counted, problems }) => [
          `${ok ? 'holds' : 'does not hold'}: ${counted} ${WORDS[name]}`,
          ...problems.map((problem) => `    ${problem}`),
        ]),
        `manifest sha256 ${result.manifestSha256}`,
      ].join('\n'),
    );
    return result.ok ? 0 : 1;
  },
};
