/** The list of all actions. A new action: a file, and one line here. */
import type { Action } from './action.ts';
import { closeArchive } from './everywhere/close-archive.ts';
import { goBackAction } from './everywhere/go-back.ts';
import { goForwardAction } from './everywhere/go-forward.ts';
import { goToPlaceActions } from './everywhere/go-to-place.ts';
import { importFiles } from './everywhere/import-files.ts';
import { importFolder } from './everywhere/import-folder.ts';
import { newArchive } from './everywhere/new-archive.ts';
import { nextPane } from './everywhere/next-pane.ts';
import { openArchiveAction } from './everywhere/open-archive.ts';
import { openCommandBar } from './everywhere/open-command-bar.ts';
import { openSample } from './everywhere/open-sample.ts';
import { pasteArticle } from './everywhere/paste-article.ts';
import { previousPane } from './everywhere/previous-pane.ts';
import { redoAct } from './everywhere/redo-act.ts';
import { searchArchive } from './everywhere/search-archive.ts';
import { showKeys } from './everywhere/show-keys.ts';
import { showLog } from './everywhere/show-log.ts';
import { toggleInspector } from './everywhere/toggle-inspector.ts';
import { undoAct } from './everywhere/undo-act.ts';
import { nextRow } from './lists/next-row.ts';
import { openRow } from './lists/open-row.ts';
import { previousRow } from './lists/previous-row.ts';
import { selectAllRows } from './lists/select-all-rows.ts';
import { selectRow } from './lists/select-row.ts';
import { selectToRow } from './lists/select-to-row.ts';

/** In the order of the sheet and of the status line; of two with one key, the more particular place comes first. */
export const ACTIONS: readonly Action[] = [
  nextRow,
  previousRow,
  openRow,
  selectRow,
  selectToRow,
  selectAllRows,
  openCommandBar,
  searchArchive,
  ...goToPlaceActions,
  goBackAction,
  goForwardAction,
  nextPane,
  previousPane,
  toggleInspector,
  undoAct,
  redoAct,
  showLog,
  importFiles,
  importFolder,
  pasteArticle,
  newArchive,
  openArchiveAction,
  openSample,
  closeArchive,
  showKeys,
];
