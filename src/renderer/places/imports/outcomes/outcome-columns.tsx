import type { ImportItem } from '../../../../contract/model/imports/import.ts';
import type { ActionContext } from '../../../actions/action.ts';
import { canWrite } from '../../../actions/action.ts';
import { isToKeep, keep } from '../../../actions/imports/keep-original.ts';
import { done, isToBeDone } from '../../../actions/imports/mark-done.ts';
import { retry } from '../../../actions/imports/retry-failed.ts';
import { navigate } from '../../../history.ts';
import { sayDone, sayProblem } from '../../../notices.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Icon, type IconName } from '../../../parts/Icon.tsx';
import type { Column } from '../../../parts/lists/table-lines.ts';
import { inLine } from '../../../parts/words.ts';
import { overlay } from '../../../window-state.ts';
import styles from '../Imports.module.css';
import { importsHandle } from '../imports-handle.ts';
import { placeOf } from './outcome-place.ts';
import { pathWords } from './outcome-selection.ts';
import { memberWords, reasonOf } from './reasons.ts';

const LOOKS: Partial<Record<ImportItem['outcome'], string | undefined>> = {
  failed: styles.bad,
  'to-place': styles.look,
};
const ICONS: Record<ImportItem['outcome'], IconName> = {
  failed: 'failed',
  added: 'done',
  duplicate: 'link',
  'left-out': 'dash',
  'to-place': 'warning',
  differs: 'info',
};

export const pathColumn: Column<ImportItem> = {
  name: 'path',
  head: 'File',
  track: 'minmax(0, 2fr)',
  cell: (item) => (
    <span className={styles.path} title={pathWords(item)}>
      <span className={LOOKS[item.outcome]}>
        <Icon name={ICONS[item.outcome]} size={16} />
      </span>
      <span className={styles.steps}>
        <LastWhole words={item.path} mark="/" />
        {item.member && <LastWhole words={`› ${memberWords(item.member)}`} mark="› " />}
      </span>
    </span>
  ),
};

/** The last column of either list. In a narrow window its acts stand below each other, so that the names of files have room. */
export const doingsColumn: Omit<Column<unknown>, 'cell'> = {
  name: 'do',
  head: 'What to do',
  track: 'min(188px, 14vw)',
  right: true,
};

export const outcomeColumns = (context: ActionContext): readonly Column<ImportItem>[] => [
  pathColumn,
  {
    name: 'outcome',
    head: 'Outcome',
    track: 'minmax(0, 3fr)',
    cell: (item) =>
      item.message !== null ? (
        <span className={styles.words}>
          {item.message}
          {item.isKept && <b className={styles.kept}> Kept as an original.</b>}
        </span>
      ) : (
        <BidiText lang={null} className={styles.article}>
          {item.title ?? 'Deleted since'}
        </BidiText>
      ),
  },
  {
    ...doingsColumn,
    cell: (item) => (
      <span className={styles.doings}>
        {doingsOf(item, context).map(({ words, run }) => (
          <button key={words} type="button" tabIndex={-1} className={styles.open} onClick={run}>
            {words}
          </button>
        ))}
      </span>
    ),
  },
];

/** On a short line, everything before the last part is truncated first. */
function LastWhole({ words, mark }: { words: string; mark: string }) {
  const at = words.lastIndexOf(mark);
  const lead = at <= 0 ? '' : words.slice(0, at + mark.length);
  return (
    <span className={styles.step}>
      {lead !== '' && (
        <BidiText lang={null} className={styles.lead}>
          {lead}
        </BidiText>
      )}
      <BidiText lang={null}>{words.slice(lead.length)}</BidiText>
    </span>
  );
}

/** A browser hands over the contents of a file, not the file. */
export const readsCopies = ({ shell }: ActionContext) => shell.kind === 'serve';

/** What opening a row does: what it leads to is shown, or else the first is done that can be. */
export function openingOf(item: ImportItem, context: ActionContext): { hint: string; run: () => void } | null {
  const leads = placeOf(item);
  if (leads) return { hint: 'open', run: () => navigate(leads.place, leads.scope) };
  const [first] = doingsOf(item, context);
  return first ? { hint: first.words.toLowerCase().replace('…', ''), run: first.run } : null;
}

/** What can be done about a row. */
function doingsOf(item: ImportItem, context: ActionContext): { words: string; run: () => void }[] {
  const { importItemId, path, outcome, code } = item;
  const canRead = canWrite(context) && context.handle(importsHandle)?.isRunning === false;
  const doings: { words: string; run: () => void }[] = [];
  if (canRead && outcome !== 'duplicate' && item.hasColumns) {
    doings.push({
      words: 'Map columns…',
      run: () => overlay.set({ kind: 'map-columns', importItemId, path }),
    });
  }
  if (canRead && outcome === 'failed' && reasonOf(code, readsCopies(context)).worthRetrying)
    doings.push({ words: 'Try again', run: () => retry(context, [importItemId]) });
  else if (canRead && isToKeep(item) && doings.length === 0)
    doings.push({ words: 'Keep the original', run: () => keep(context, [importItemId]) });
  if (item.isKept) doings.push({ words: 'Save…', run: () => saveKept(item, context) });
  const leads = placeOf(item);
  if (leads) {
    doings.push({
      words: outcome === 'duplicate' ? 'Open the first one' : 'Open',
      run: () => navigate(leads.place, leads.scope),
    });
  }
  if (canWrite(context) && isToBeDone(item)) doings.push({ words: 'Done', run: () => done(context, [importItemId]) });
  return doings;
}

async function saveKept({ importItemId }: ImportItem, { client, shell }: ActionContext): Promise<void> {
  const kept = await client.call('import.original', { importItemId }).catch(sayProblem);
  if (kept && (await shell.saveAs(kept.name, kept.mediaType, kept.bytes).catch(sayProblem)))
    sayDone(`Saved ${inLine(kept.name)}`);
}
