/** The archive could not be opened: in use, newer, damaged, or not an archive at all, each with ways to go on. */

import { CollateError } from '../../../contract/errors.ts';
import type { FileRef } from '../../../contract/model/common.ts';
import { openArchive } from '../../actions/importing.ts';
import { messageOf } from '../../notices.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { inLine, withLocalTimes } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import { openFailure } from './open-failure.ts';

interface Words {
  kind: string;
  head: string;
  canRead: boolean;
}

const WORDS: Partial<Record<string, Words>> = {
  'archive-in-use': { kind: 'Archive in use', head: 'This archive is already open elsewhere.', canRead: true },
  'archive-damaged': { kind: 'Archive damaged', head: 'Part of this archive can no longer be read.', canRead: true },
  'archive-newer': {
    kind: 'Newer archive',
    head: 'This archive was made by a newer version of Collate.',
    canRead: false,
  },
  'not-an-archive': { kind: 'No archive', head: 'This file is not a Collate archive.', canRead: false },
  'not-found': { kind: 'Not found', head: 'This archive is no longer where it was.', canRead: false },
};

export function OpenFailure({ failure: { file, error } }: { failure: { file: FileRef; error: unknown } }) {
  const { client } = useServices();
  const words = (error instanceof CollateError ? WORDS[error.code] : undefined) ?? {
    kind: 'Not opened',
    head: `${inLine(file.name)} could not be opened.`,
    canRead: false,
  };
  return (
    <ErrorState small={false} kind={words.kind} message={words.head} then={withLocalTimes(messageOf(error))}>
      {words.canRead && (
        <Button large look="primary" data-autofocus onClick={() => openArchive(client, file, true)}>
          Open for reading
        </Button>
      )}
      <Button large onClick={() => openArchive(client, file)}>
        Try again
      </Button>
      <Button large look="quiet" onClick={() => openFailure.set(null)}>
        Back
      </Button>
    </ErrorState>
  );
}
