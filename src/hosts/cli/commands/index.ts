/** The complete list of commands, also used by help and by the test of the documentation. */
import type { Command } from '../command.ts';
import { logCommand, redoCommand, undoCommand } from './acts.ts';
import { alignCommand } from './align.ts';
import { backupCommand, checkCommand } from './archive.ts';
import { articleCorrectCommand, articleDeleteCommand } from './articles.ts';
import { claimDeleteCommand, claimMergeCommand, claimSplitCommand, claimUpdateCommand } from './claim-changes.ts';
import { claimImportCommand, claimMatchCommand } from './claim-matches.ts';
import {
  claimAddCommand,
  claimListCommand,
  claimRelateCommand,
  claimShowCommand,
  evidenceAddCommand,
  evidenceTranslateCommand,
  gradeCommand,
  readCommand,
} from './claims.ts';
import {
  collectionAddCommand,
  collectionDeleteCommand,
  collectionListCommand,
  collectionRemoveCommand,
  collectionShowCommand,
} from './collections.ts';
import { compareCommand, matrixCommand } from './compare.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { importCommand } from './import.ts';
import {
  originJoinCommand,
  originListCommand,
  originPassagesCommand,
  originShowCommand,
  originSplitCommand,
} from './origins.ts';
import { quotesCommand } from './quotes.ts';
import {
  reportAnswerCommand,
  reportCheckCommand,
  reportDraftCommand,
  reportExportCommand,
  reportListCommand,
} from './reports.ts';
import { rereadCommand } from './reread.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { sourceListCommand } from './sources.ts';
import { tagAddCommand, tagListCommand, tagRemoveCommand } from './tags.ts';
import { timelineCommand } from './timeline.ts';
import { verifyCommand } from './verify.ts';
import { diffCommand, versionsCommand } from './versions.ts';
import { watchCommand } from './watch.ts';

export const COMMANDS: readonly Command[] = [
  importCommand,
  watchCommand,
  searchCommand,
  collectionListCommand,
  collectionShowCommand,
  collectionAddCommand,
  collectionRemoveCommand,
  collectionDeleteCommand,
  showCommand,
  versionsCommand,
  diffCommand,
  rereadCommand,
  articleCorrectCommand,
  articleDeleteCommand,
  originListCommand,
  originShowCommand,
  originPassagesCommand,
  originJoinCommand,
  originSplitCommand,
  extractCommand,
  quotesCommand,
  claimAddCommand,
  claimListCommand,
  claimShowCommand,
  claimImportCommand,
  claimMatchCommand,
  claimUpdateCommand,
  claimMergeCommand,
  claimSplitCommand,
  claimDeleteCommand,
  claimRelateCommand,
  evidenceAddCommand,
  evidenceTranslateCommand,
  tagAddCommand,
  tagRemoveCommand,
  tagListCommand,
  sourceListCommand,
  gradeCommand,
  readCommand,
  compareCommand,
  alignCommand,
  matrixCommand,
  timelineCommand,
  reportDraftCommand,
  reportListCommand,
  reportCheckCommand,
  reportAnswerCommand,
  reportExportCommand,
  exportCommand,
  verifyCommand,
  undoCommand,
  redoCommand,
  logCommand,
  checkCommand,
  backupCommand,
];
