/** A terminal for the tests of one file. What is asked as JSON is asked of one process; what is written for people, and what ends, is a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type CommandLine, openCommandLine } from '../callers/command-line.ts';
import { PROGRAM } from '../workbench.ts';

export const LAUNCHER = join(PROGRAM, 'src/hosts/launch/collate.mjs');
export const SAMPLE = join(PROGRAM, 'resources/sample/articles');
export const COURIER = join(SAMPLE, 'averin-courier-twelve-dead.html');
const STATEMENT = join(SAMPLE, 'averin-harbour-authority-statement-3.txt');

export interface Imported {
  importId: number;
  added: { articleId: number; path: string; externalId: string | null; title: string }[];
  duplicates: { path: string; articleId: number }[];
  failed: { path: string; code: string; message: string }[];
  tookMs: number;
}

type Words = readonly (string | number)[];

/** The archive of two articles as the first file of tests in this process made it; the others begin with a copy. */
let made: { archive: Buffer; courier: number; statement: number } | null = null;

/** Opens one, with an archive of two articles, before the tests of the file. They run in order, because later commands build on what earlier ones made. */
export function openTerminal() {
  test.describe.configure({ mode: 'default' });
  /** Where commands are typed, the archive that they are about, and the ids of its articles. */
  const at = { folder: '', archive: '', courier: 0, statement: 0 };
  let commandLine: CommandLine;
  const environment = () => ({ COLLATE_HOME: join(at.folder, 'home'), COLLATE_ARCHIVE: at.archive });

  /** Runs it as a process of its own: what it writes for people, and how it ends. */
  const collate = (...words: Words) => {
    const run = spawnSync(process.execPath, [LAUNCHER, ...words.map(String)], {
      cwd: at.folder,
      env: { ...process.env, ...environment() },
      maxBuffer: 1e8,
    });
    return { status: run.status, out: run.stdout, text: String(run.stdout), errors: String(run.stderr) };
  };
  const asJson = (...words: Words) =>
    commandLine.run({ args: [...words.map(String), '--json'], folder: at.folder, env: environment() });
  /** Runs with `--json`, expects the status, and returns the answer. */
  const answerOf = async <T = Record<string, never>>(status: number, ...words: Words): Promise<T> => {
    const run = await asJson(...words);
    expect(`${run.status} ${run.status === status ? '' : run.errors}`).toBe(`${status} `);
    return JSON.parse(run.text) as T;
  };
  /** Returns the code of the reported error. */
  const refused = async (status: number, ...words: Words) =>
    (await answerOf<{ error: { code: string } }>(status, ...words)).error.code;
  const imported = async (...words: Words) =>
    (await answerOf<Imported>(0, 'import', ...words)).added[0]?.articleId ?? 0;
  const makeArchive = async () => {
    const courier = await imported(COURIER);
    const statement = await imported(STATEMENT, '--source', 'Averin Harbour Authority');
    return { archive: readFileSync(at.archive), courier, statement };
  };
  /** The text of an article, by code points. */
  const charactersOf = async (id: number) => [...(await answerOf<{ text: string }>(0, 'show', id)).text];
  /** Adds a claim with a passage of each of the two articles, and returns its id. */
  const addSharedClaim = async () => {
    const quoted = ['Twelve people died.', '--article', at.courier, '--quote', 'Twelve people died'];
    const { claimId } = await answerOf<{ claimId: number }>(0, 'claim', 'add', ...quoted);
    const also = ['--article', at.statement, '--quote', 'the death of twelve passengers'];
    await answerOf(0, 'evidence', 'add', claimId, ...also);
    return claimId;
  };

  test.beforeAll(async () => {
    commandLine = openCommandLine();
    at.folder = mkdtempSync(join(tmpdir(), 'collate-cli-'));
    at.archive = join(at.folder, 'desk.collate');
    made ??= await makeArchive();
    const { archive, ...articles } = made;
    writeFileSync(at.archive, archive);
    Object.assign(at, articles);
  });
  test.afterAll(() => {
    commandLine.close();
    rmSync(at.folder, { recursive: true, force: true });
  });
  return { at, collate, asJson, answerOf, refused, charactersOf, addSharedClaim };
}
