/** The list of all actions. A new action needs its place in a file, and one line here. */
import type { Action } from './action.ts';
import {
  editNote,
  editSpeaker,
  editTranslation,
  openClaimOfMark,
  setRemoveActions,
  takeMarkAway,
} from './article/change-mark.ts';
import { compareWithSelected } from './article/compare-with-selected.ts';
import { copyWithCitation } from './article/copy-with-citation.ts';
import { findInText } from './article/find-in-text.ts';
import { letGo } from './article/let-go.ts';
import { MARK_ACTIONS, newClaimFromWords, sameClaim, setAsideParagraph } from './article/mark-words.ts';
import { saveOriginal, toggleBytes, toggleOriginal, toggleSetAside } from './article/original.ts';
import { nextQuote, previousQuote, refuseQuote, takeQuote, toggleQuotes } from './article/quotes.ts';
import {
  narrowSelection,
  nextSentence,
  previousSentence,
  selectText,
  selectWholeWords,
  widenSelection,
} from './article/select-words.ts';
import { showVersions } from './article/show-versions.ts';
import { nextChange, previousChange } from './article/step-change.ts';
import { nextMark, previousMark } from './article/step-mark.ts';
import { addToReport } from './claims/add-to-report.ts';
import { changePassageActions } from './claims/change-passage.ts';
import { clearChosenClaims } from './claims/clear-chosen-claims.ts';
import { deleteChosenClaims, deleteOpenClaim } from './claims/delete-chosen-claims.ts';
import { editClaimNote, editClaimWords } from './claims/edit-claim.ts';
import { focusClaimFilter } from './claims/focus-claim-filter.ts';
import { gradeClaim } from './claims/grade-claim.ts';
import { mergeClaims } from './claims/merge-claims.ts';
import { newClaim } from './claims/new-claim.ts';
import { nextClaim, previousClaim } from './claims/next-claim.ts';
import { openUnmarked } from './claims/open-unmarked.ts';
import { relateClaim } from './claims/relate-claim.ts';
import { setClaimStatus } from './claims/set-claim-status.ts';
import { openMatrixOfClaims, openTimelineOfClaims } from './claims/show-elsewhere.ts';
import { sortClaimsByNext } from './claims/sort-claims.ts';
import { tagClaims } from './claims/tag-claims.ts';
import { pinColumn, stepColumnActions } from './compare/columns.ts';
import { addArticle, deleteComparison, keepComparison } from './compare/comparison.ts';
import { dismissDiscrepancy, dismissWithReason } from './compare/dismiss-discrepancy.ts';
import { makeClaims, makeClaimsAtOnce } from './compare/make-claims.ts';
import { openComparedPassage } from './compare/open-compared-passage.ts';
import { showKindActions } from './compare/show-kind.ts';
import { nextDiscrepancy, previousDiscrepancy } from './compare/step-discrepancy.ts';
import { toggleDiscrepancies } from './compare/toggle-discrepancies.ts';
import { closeArchive, newArchive, openArchiveAction, openSample } from './everywhere/archive.ts';
import { exportArchive } from './everywhere/export-archive.ts';
import { goToPlaceActions } from './everywhere/go-to-place.ts';
import { showKeys, showSearchHelp } from './everywhere/help.ts';
import { importFiles, importFolder, pasteArticle } from './everywhere/import.ts';
import { redoAct, showLog, undoAct } from './everywhere/log.ts';
import { openCommandBar } from './everywhere/open-command-bar.ts';
import { nextPane, previousPane, toggleInspector } from './everywhere/panes.ts';
import { searchArchive } from './everywhere/search-archive.ts';
import { goBackAction, goForwardAction } from './everywhere/step-history.ts';
import { verifyBundle } from './everywhere/verify-bundle.ts';
import { assignSource } from './imports/assign-source.ts';
import { clearOutcomes } from './imports/clear-outcomes.ts';
import { deleteEarlier } from './imports/delete-earlier.ts';
import { keepOriginal } from './imports/keep-original.ts';
import { mapColumns } from './imports/map-columns.ts';
import { markDone } from './imports/mark-done.ts';
import { mendArticle } from './imports/mend-article.ts';
import { pauseImport, resumeImport } from './imports/pause-import.ts';
import { retryFailed } from './imports/retry-failed.ts';
import { saveOutcomes } from './imports/save-outcomes.ts';
import { stopImport } from './imports/stop-import.ts';
import { watchFolder } from './imports/watch-folder.ts';
import { addToCollection, collectOpenArticle } from './library/add-to-collection.ts';
import { clearSelectionAction } from './library/clear-selection.ts';
import { collapseOrigins, foldOrigin, unfoldOrigin } from './library/collapse-origins.ts';
import { compareSelected, compareSix } from './library/compare-selected.ts';
import { deleteArticles, deleteOpenArticle } from './library/delete-articles.ts';
import { markRead, markReadInArticle } from './library/mark-read.ts';
import { nextPassage, previousPassage } from './library/next-passage.ts';
import { removeFromCollection } from './library/remove-from-collection.ts';
import { saveSearch } from './library/save-search.ts';
import { tagArticles } from './library/tag-articles.ts';
import { toggleFilters } from './library/toggle-filters.ts';
import { closePeek, peekRow } from './lists/peek-row.ts';
import { nextRow, openRow, previousRow, selectAllRows, selectRow, selectToRow } from './lists/rows.ts';
import {
  columnsByOrigin,
  dimEmptyCells,
  exportTable,
  nextRowOrder,
  openPassages,
  openTimelineOfRow,
  peekCell,
} from './matrix.ts';
import { acceptProposal, joinOrigin, refuseProposal, splitOff } from './origins/decide-origin.ts';
import { openOriginOfArticle, openOriginOfResult, openOriginsAction, openProposals } from './origins/open-origins.ts';
import { goToCheck, nextFinding } from './reports/check-report.ts';
import { deleteOpenReport, deleteReport } from './reports/delete-report.ts';
import { exportReport } from './reports/export-report.ts';
import { newReport } from './reports/new-report.ts';
import { previewPagesActions } from './reports/preview-pages.ts';
import { leavePreview, showPreview } from './reports/show-preview.ts';
import {
  addReportSection,
  citeClaim,
  insertFigure,
  insertJudgement,
  insertQuotation,
  moveSectionDown,
  moveSectionUp,
  openCitation,
  openOutline,
  saveReport,
} from './reports/write-report.ts';
import { filterSources } from './sources/filter-sources.ts';
import { gradeSource } from './sources/grade-source.ts';
import { sameSource } from './sources/same-source.ts';
import { tagSource } from './sources/tag-source.ts';
import { stepInLaneActions, stepLaneActions } from './timeline/lanes.ts';
import {
  exportMarks,
  matrixOfTimeline,
  openTimelineClaim,
  readMark,
  stepMarkActions,
  zoomTimeActions,
} from './timeline/marks.ts';
import { nextLanes, pickTimelineClaim, toggleDates, toggleList } from './timeline/views.ts';

/** In the order of the sheet and of the status line. If two share a key, the one with the more specific place comes first. */
export const ACTIONS: readonly Action[] = [
  nextDiscrepancy,
  previousDiscrepancy,
  makeClaims,
  makeClaimsAtOnce,
  openComparedPassage,
  ...showKindActions,
  pinColumn,
  ...stepColumnActions,
  dismissDiscrepancy,
  dismissWithReason,
  addArticle,
  keepComparison,
  deleteComparison,
  toggleDiscrepancies,
  gradeSource,
  tagSource,
  sameSource,
  filterSources,
  openPassages,
  peekCell,
  nextRowOrder,
  columnsByOrigin,
  dimEmptyCells,
  exportTable,
  openTimelineOfRow,
  ...stepMarkActions,
  ...stepInLaneActions,
  ...stepLaneActions,
  readMark,
  ...zoomTimeActions,
  toggleDates,
  toggleList,
  nextLanes,
  pickTimelineClaim,
  openTimelineClaim,
  matrixOfTimeline,
  exportMarks,
  gradeClaim,
  tagClaims,
  addToReport,
  nextClaim,
  previousClaim,
  ...changePassageActions,
  openUnmarked,
  editClaimNote,
  editClaimWords,
  newClaim,
  focusClaimFilter,
  sortClaimsByNext,
  setClaimStatus,
  mergeClaims,
  relateClaim,
  openMatrixOfClaims,
  openTimelineOfClaims,
  clearChosenClaims,
  deleteChosenClaims,
  deleteOpenClaim,
  citeClaim,
  openCitation,
  goToCheck,
  exportReport,
  moveSectionUp,
  moveSectionDown,
  nextFinding,
  ...previewPagesActions,
  leavePreview,
  newReport,
  showPreview,
  insertJudgement,
  insertQuotation,
  insertFigure,
  addReportSection,
  openOutline,
  saveReport,
  deleteReport,
  deleteOpenReport,
  MARK_ACTIONS.supports,
  MARK_ACTIONS.disputes,
  MARK_ACTIONS.mentions,
  newClaimFromWords,
  sameClaim,
  nextMark,
  previousMark,
  nextQuote,
  previousQuote,
  takeQuote,
  refuseQuote,
  toggleQuotes,
  nextSentence,
  previousSentence,
  selectText,
  widenSelection,
  selectWholeWords,
  narrowSelection,
  editSpeaker,
  ...setRemoveActions,
  editNote,
  editTranslation,
  takeMarkAway,
  openClaimOfMark,
  copyWithCitation,
  setAsideParagraph,
  toggleOriginal,
  toggleSetAside,
  toggleBytes,
  showVersions,
  nextChange,
  previousChange,
  findInText,
  markReadInArticle,
  compareWithSelected,
  collectOpenArticle,
  saveOriginal,
  deleteOpenArticle,
  letGo,
  clearOutcomes,
  retryFailed,
  saveOutcomes,
  mapColumns,
  mendArticle,
  assignSource,
  pauseImport,
  resumeImport,
  keepOriginal,
  markDone,
  deleteEarlier,
  watchFolder,
  stopImport,
  splitOff,
  joinOrigin,
  acceptProposal,
  refuseProposal,
  openOriginOfArticle,
  nextRow,
  previousRow,
  openRow,
  closePeek,
  peekRow,
  selectRow,
  selectToRow,
  selectAllRows,
  compareSelected,
  compareSix,
  tagArticles,
  addToCollection,
  removeFromCollection,
  markRead,
  deleteArticles,
  nextPassage,
  previousPassage,
  unfoldOrigin,
  foldOrigin,
  openOriginOfResult,
  collapseOrigins,
  toggleFilters,
  saveSearch,
  clearSelectionAction,
  openCommandBar,
  searchArchive,
  ...goToPlaceActions,
  openOriginsAction,
  openProposals,
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
  exportArchive,
  verifyBundle,
  closeArchive,
  showKeys,
  showSearchHelp,
];
