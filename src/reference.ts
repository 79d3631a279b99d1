/** Writes REFERENCE.md from the program itself: methods, events, error codes, commands, readers, exporters, interchange formats. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_MEANINGS } from './contract/errors.ts';
import { EngineEvent } from './contract/events.ts';
import { METHODS } from './contract/methods.ts';
import { INTERCHANGE_ENDINGS } from './contract/model/values.ts';
import { EXPORTERS } from './engine/exporters/index.ts';
import { INTERCHANGE_WRITERS } from './engine/interchange/formats/index.ts';
import { READERS } from './engine/readers/index.ts';
import { COMMANDS } from './hosts/cli/commands/index.ts';

export const REFERENCE_FILE = join(import.meta.dirname, 'REFERENCE.md');

export function reference(): string {
  return [
    '# Reference\n\nWritten by `npm run reference` from the code; a test fails when the two differ.',
    section(
      'Methods',
      'What the engine can be asked, on every host. A `read` changes nothing; an `act` is done by the analyst and can be undone; a `write` makes changes that undo does not cover; a `job` continues after its answer.',
      ['method', 'kind', 'what it does'],
      Object.entries(METHODS).map(([name, { kind, summary }]) => [`\`${name}\``, kind, summary]),
    ),
    `## Events\n\n${EngineEvent.options.map((option) => `\`${option.shape.name.value}\``).join(', ')}.`,
    section(
      'Error codes',
      'One shape everywhere: `{code, message, detail?}`.',
      ['code', 'what it says'],
      Object.entries(ERROR_MEANINGS).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
    section(
      'Commands',
      'Every command takes `--json` and `--archive FILE` (or `COLLATE_ARCHIVE`). Exit status: 0 all went well, 1 some items failed, 2 wrong usage, 3 the archive cannot be used. An error is `{error: {code, message, detail?}}`. Places are Unicode code points, half-open; dates are EDTF.',
      ['command', 'what it does', 'with `--json`'],
      [
        ...COMMANDS.map(({ usage, summary, json }) => [`\`${usage.replaceAll('|', '\\|')}\``, summary, json]),
        ['`collate serve [--port N] [--no-open] [--archive FILE]`', 'The workbench in a browser on this machine.', '–'],
      ],
    ),
    section(
      'Readers',
      null,
      ['name', 'version', 'reads', 'extensions'],
      READERS.map(({ name, version, label, extensions }) => [name, version, label, extensions.join(' ')]),
    ),
    section(
      'Exporters',
      null,
      ['format', 'makes', 'media type'],
      EXPORTERS.map(({ format, label, mediaType }) => [format, label, mediaType]),
    ),
    section(
      'Interchange',
      'What `interchange.export` writes for other programs.',
      ['format', 'makes', 'ending', 'media type'],
      INTERCHANGE_WRITERS.map(({ format, label, mediaType }) => [
        format,
        label,
        `.${INTERCHANGE_ENDINGS[format]}`,
        mediaType,
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A heading, what is to be said before, and a table. */
function section(name: string, before: string | null, columns: readonly string[], rows: readonly Cells[]): string {
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [`## ${name}`, before, table].filter((part) => part !== null).join('\n\n');
}
type Cells = readonly (string | number)[];

if (process.argv[1] === import.meta.filename) writeFileSync(REFERENCE_FILE, reference());
