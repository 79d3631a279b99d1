/** What the command bar offers for the typed text: acts on the selection first, then what is kept by name, claims, articles, sources, tags. */
import type { ReactNode } from 'react';
import { type Action, type ActionContext, labelOf, perform } from '../../actions/action.ts';
import { ACTIONS } from '../../actions/actions.ts';
import { openArchive } from '../../actions/importing.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { possibleActions } from '../../actions/use-action-context.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { SETTINGS_SECTIONS, settingsSections } from '../../places/settings/settings-sections.ts';
import { PLACES } from '../../places.ts';
import { createStore } from '../../store.ts';
import { type CommandRow, hasWords, Matched, MOST_ROWS, type Prefix } from './command-row.tsx';
import { useFound } from './found-rows.tsx';

/** How many actions there is always room for. */
const FEWEST_ACTS = 4;
/** Names of actions run from here, latest first. */
const lastUsed = createStore<readonly string[]>([]);

/** @returns the rows, and whether they all are those for the typed text */
export function useCommandRows(context: ActionContext, typed: string): { rows: CommandRow[]; isThere: boolean } {
  const prefix = (/^[>@#?]/.exec(typed)?.[0] ?? '') as Prefix;
  const text = typed.slice(prefix.length).trim();
  const isActs = prefix === '' || prefix === '>';
  const archives = useArchiveRows(context, text, isActs && text !== '');
  const acts = isActs ? [...actRows(context, text), ...sectionRows(context, text), ...archives] : [];
  const { rows: found, isThere } = useFound(context.archive !== null, text, prefix);
  if (prefix === '?') return { rows: keyRows(context, text), isThere };
  if (prefix !== '') return { rows: [...acts, ...found].slice(0, MOST_ROWS), isThere };
  const search = text === '' ? [] : [searchRow(text)];
  const room = Math.max(FEWEST_ACTS, MOST_ROWS - search.length - found.length);
  return { rows: [...acts.slice(0, room), ...search, ...found].slice(0, MOST_ROWS), isThere };
}

function actRows(context: ActionContext, text: string): CommandRow[] {
  const used = lastUsed.get();
  const rank = (action: Action) => (used.includes(action.name) ? used.indexOf(action.name) : used.length);
  return possibleActions(context)
    .filter((action) => !action.unlisted && hasWords(labelOf(action, context), text))
    .sort((a, b) => rank(a) - rank(b))
    .map((action) => ({
      key: `act ${action.name}`,
      group: 'Actions',
      glyph: iconOf(action),
      name: <Matched words={labelOf(action, context)} text={text} />,
      keys: shortcutOf(action),
      run: () => {
        lastUsed.set([action.name, ...used.filter((name) => name !== action.name)].slice(0, 8));
        perform(action, context);
      },
    }));
}

/** The sections of Settings, once something is typed. */
function sectionRows({ archive }: ActionContext, text: string): CommandRow[] {
  if (text === '') return [];
  return settingsSections(archive !== null)
    .map((section) => ({ section, words: `Settings: ${SETTINGS_SECTIONS[section].name}` }))
    .filter(({ words }) => hasWords(words, text))
    .map(({ section, words }) => ({
      key: `section ${section}`,
      group: 'Actions',
      glyph: <Icon name="settings" size={16} />,
      name: <Matched words={words} text={text} />,
      run: () => navigate('settings', { section }),
    }));
}

/** Other archives that were opened on this machine. */
function useArchiveRows({ client, archive }: ActionContext, text: string, enabled: boolean): CommandRow[] {
  const recent = useRead('archive.recent', {}, { enabled }).data?.archives ?? [];
  return recent
    .map((file) => ({ file, words: `Open ${file.name.replace(/\.collate$/, '')}` }))
    .filter(({ file, words }) => file.present && file.name !== archive?.name && hasWords(words, text))
    .map(({ file: { ref, name }, words }) => ({
      key: `archive ${ref}`,
      group: 'Actions',
      glyph: <Icon name="folder" size={16} />,
      name: <Matched words={words} text={text} />,
      where: 'archive',
      run: () => void openArchive(client, { ref, name }),
    }));
}

function iconOf(action: Action): ReactNode {
  const place = PLACES.find((name) => action.name === `go-to-${name}`);
  return place ? <Icon name={place} size={16} /> : <Icon name={'right' satisfies IconName} size={16} />;
}

function keyRows(context: ActionContext, text: string): CommandRow[] {
  return ACTIONS.map((action) => ({ action, label: labelOf(action, context), keys: shortcutOf(action) }))
    .filter(({ label, keys }) => keys !== undefined && hasWords(`${label} ${keys}`, text))
    .map(({ action, label, keys }) => ({
      key: `key ${action.name}`,
      group: 'Keys',
      glyph: iconOf(action),
      name: <Matched words={label} text={text} />,
      keys,
      run: () => action.isPossible(context) && perform(action, context),
    }));
}

function searchRow(text: string): CommandRow {
  return {
    key: 'search',
    group: 'Actions',
    glyph: <Icon name="search" size={16} />,
    name: (
      <>
        Search articles for <b>{text}</b>
      </>
    ),
    run: () => navigate('library', { text }),
  };
}
