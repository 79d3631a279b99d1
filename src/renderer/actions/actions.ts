/** The list of all actions. A new action needs a file, and one line here. */
import type { Action } from './action.ts';
import { compareWithSelected } from './article/compare-with-selected.ts';
import { copyWithCitation } from './article/copy-with-citation.ts';
import { editNote } from './article/edit-note.ts';
import { editSpeaker } from './article/edit-speaker.ts';
import { editTranslation } from './article/edit-translation.ts';
import { findInText } from './article/find-in-text.ts';
import { letGo } from './article/let-go.ts';
import { MARK_ACTIONS } from './article/mark-stance.ts';
import { narrowSelection } from './article/narrow-selection.ts';
import { newClaimFromWords } from './article/new-claim-from-words.ts';
import { nextMark } from './article/next-mark.ts';
import { nextSentence } from './article/next-sentence.ts';
import { openClaimOfMark } from './article/open-claim-of-mark.ts';
import { previousMark } from './article/previous-mark.ts';
import { previousSentence } from './article/previous-sentence.ts';
import { sameClaim } from './article/same-claim.ts';
import { saveOriginal } from './article/save-original.ts';
import { setAsideParagraph } from './article/set-aside-paragraph.ts';
import { setRemoveActions } from './article/set-remove.ts';
import { showVersions } from './article/show-versions.ts';
import { nextChange, previousChange } from './article/step-change.ts';
import { takeMarkAway } from './article/take-mark-away.ts';
import { toggleBytes } from './article/toggle-bytes.ts';
import { toggleOriginal } from './article/toggle-original.ts';
import { toggleSetAside } from './article/toggle-set-aside.ts';
import { widenSelection } from './article/widen-selection.ts';
import { addToReport } from './claims/add-to-report.ts';
import { changePassageActions } from './claims/change-passage.ts';
import { clearChosenClaims } from './claims/clear-chosen-claims.ts';
import { deleteChosenClaims } from './claims/delete-chosen-claims.ts';
import { editClaimNote } from './claims/edit-claim-note.ts';
import { editClaimWords } from './claims/edit-claim-words.ts';
import { focusClaimFilter } from './claims/focus-claim-filter.ts';
import { gradeClaim } from './claims/grade-claim.ts';
import { mergeClaims } from './claims/merge-claims.ts';
import { newClaim } from './claims/new-claim.ts';
import { nextClaim, previousClaim } from './claims/next-claim.ts';
import { openMatrixOfClaims } from './claims/open-matrix-of-claims.ts';
import { openTimelineOfClaims } from './claims/open-timeline-of-claims.ts';
import { relateClaim } from './claims/relate-claim.ts';
import { setClaimStatus } from './claims/set-claim-status.ts';
import { sortClaimsByNext } from './claims/sort-claims.ts';
import { tagClaims } from './claims/tag-claims.ts';
import { addArticle } from './compare/add-article.ts';
import { deleteComparison } from './compare/delete-comparison.ts';
import { dismissDiscrepancy, dismissWithReason } from './compare/dismiss-discrepancy.ts';
import { keepComparison } from './compare/keep-comparison.ts';
import { makeClaims } from './compare/make-claims.ts';
import { makeClaimsAtOnce } from './compare/make-claims-at-once.ts';
import { openComparedPassage } from './compare/open-compared-passage.ts';
import { pinColumn } from './compare/pin-column.ts';
import { showKindActions } from './compare/show-kind.ts';
import { stepColumnActions } from './compare/step-column.ts';
import { nextDiscrepancy, previousDiscrepancy } from './compare/step-discrepancy.ts';
import { toggleDiscrepancies } from './compare/toggle-discrepancies.ts';
import { closeArchive } from './everywhere/close-archive.ts';
import { exportArchive } from './everywhere/export-archive.ts';
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
import { showSearchHelp } from './everywhere/show-search-help.ts';
import { toggleInspector } from './everywhere/toggle-inspector.ts';
import { undoAct } from './everywhere/undo-act.ts';
import { verifyBundle } from './everywhere/verify-bundle.ts';
import { assignSource } from './imports/assign-source.ts';
import { clearOutcomes } from './imports/clear-outcomes.ts';
import { deleteEarlier } from './imports/delete-earlier.ts';
import { keepOriginal } from './imports/keep-original.ts';
import { mapColumns } from './imports/map-columns.ts';
import { mendArticle } from './imports/mend-article.ts';
import { pauseImport, resumeImport } from './imports/pause-import.ts';
import { retryFailed } from './imports/retry-failed.ts';
import { saveOutcomes } from './imports/save-outcomes.ts';
import { stopImport } from './imports/stop-import.ts';
import { watchFolder } from './imports/watch-folder.ts';
import { addToCollection, collectOpenArticle } from './library/add-to-collection.ts';
import { clearSelectionAction } from './library/clear-selection.ts';
import { collapseOrigins, foldOrigin, unfoldOrigin } from './library/collapse-origins.ts';
import { compareSelected } from './library/compare-selected.ts';
import { deleteArticles, deleteOpenArticle } from './library/delete-articles.ts';
import { markRead, markReadInArticle } from './library/mark-read.ts';
import { nextPassage, previousPassage } from './library/next-passage.ts';
import { removeFromCollection } from './library/remove-from-collection.ts';
import { saveSearch } from './library/save-search.ts';
import { tagSelected } from './library/tag-selected.ts';
import { toggleFilters } from './library/toggle-filters.ts';
import { nextRow } from './lists/next-row.ts';
import { openRow } from './lists/open-row.ts';
import { closePeek, peekRow } from './lists/peek-row.ts';
import { previousRow } from './lists/previous-row.ts';
import { selectAllRows } from './lists/select-all-rows.ts';
import { selectRow } from './lists/select-row.ts';
import { selectToRow } from './lists/select-to-row.ts';
import { columnsByOrigin } from './matrix/columns-by-origin.ts';
import { dimEmptyCells } from './matrix/dim-empty-cells.ts';
import { exportTable } from './matrix/export-table.ts';
import { nextRowOrder } from './matrix/next-row-order.ts';
import { openPassages } from './matrix/open-passages.ts';
import { openTimelineOfRow } from './matrix/open-timeline-of-row.ts';
import { peekCell } from './matrix/peek-cell.ts';
import { acceptProposal, joinOrigin, refuseProposal, splitOff } from './origins/decide-origin.ts';
import { openOriginOfArticle, openOriginOfResult, openOriginsAction, openProposals } from './origins/open-origins.ts';
import { addReportSection } from './reports/add-section.ts';
import { citeClaim } from './reports/cite.ts';
import { deleteOpenReport, deleteReport } from './reports/delete-report.ts';
import { exportReport } from './reports/export-report.ts';
import { goToCheck } from './reports/go-to-check.ts';
import { insertFigure } from './reports/insert-figure.ts';
import { insertJudgement } from './reports/insert-judgement.ts';
import { insertQuotation } from './reports/insert-quotation.ts';
import { moveSectionDown, moveSectionUp } from './reports/move-section.ts';
import { newReport } from './reports/new-report.ts';
import { nextFinding } from './reports/next-finding.ts';
import { openCitation } from './reports/open-citation.ts';
import { openOutline } from './reports/open-outline.ts';
import { previewPagesActions } from './reports/preview-pages.ts';
import { saveReport } from './reports/save-report.ts';
import { leavePreview, showPreview } from './reports/show-preview.ts';
import { filterSources } from './sources/filter-sources.ts';
import { gradeSource } from './sources/grade-source.ts';
import { sameSource } from './sources/same-source.ts';
import { tagSource } from './sources/tag-source.ts';
import { exportMarks } from './timeline/export-marks.ts';
import { matrixOfTimeline } from './timeline/matrix-of-timeline.ts';
import { nextLanes } from './timeline/next-lanes.ts';
import { openTimelineClaim } from './timeline/open-claim.ts';
import { pickTimelineClaim } from './timeline/pick-claim.ts';
import { readMark } from './timeline/read-mark.ts';
import { stepInLaneActions } from './timeline/step-in-lane.ts';
import { stepLaneActions } from './timeline/step-lane.ts';
import { stepMarkActions } from './timeline/step-mark.ts';
import { toggleDates } from './timeline/toggle-dates.ts';
import { toggleList } from './timeline/toggle-list.ts';
import { zoomTimeActions } from './timeline/zoom-time.ts';

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
  nextSentence,
  previousSentence,
  widenSelection,
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
  tagSelected,
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
