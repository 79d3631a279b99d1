/** What floats over the window, one at a time. */
import { type ComponentType, Suspense } from 'react';
import type { ActionContext } from '../actions/action.ts';
import type { OverlayProps } from '../overlays/overlay-props.ts';
import { lazyView } from '../parts/layout/lazy-view.ts';
import { useStore } from '../store.ts';
import { type Overlay, overlay } from '../window-state.ts';

type Views = { [K in Overlay['kind']]: ComponentType<OverlayProps<K>> };

const VIEWS: Views = {
  command: lazyView(() => import('../overlays/command-bar/CommandBar.tsx').then((module) => module.CommandBar)),
  keys: lazyView(() => import('../overlays/KeysDialog.tsx').then((module) => module.KeysDialog)),
  'search-help': lazyView(() => import('../overlays/SearchHelp.tsx').then((module) => module.SearchHelp)),
  log: lazyView(() => import('../overlays/LogDialog.tsx').then((module) => module.LogDialog)),
  'verify-bundle': lazyView(() => import('../overlays/VerifyBundle.tsx').then((module) => module.VerifyBundle)),
  'new-archive': lazyView(() => import('../overlays/NewArchive.tsx').then((module) => module.NewArchive)),
  tag: lazyView(() => import('../overlays/TagDialog.tsx').then((module) => module.TagDialog)),
  'add-to-collection': lazyView(() =>
    import('../overlays/collections/AddToCollection.tsx').then((module) => module.AddToCollection),
  ),
  paste: lazyView(() => import('../overlays/articles/PasteArticle.tsx').then((module) => module.PasteArticle)),
  'delete-articles': lazyView(() =>
    import('../overlays/articles/DeleteArticles.tsx').then((module) => module.DeleteArticles),
  ),
  'correct-articles': lazyView(() =>
    import('../overlays/articles/CorrectArticles.tsx').then((module) => module.CorrectArticles),
  ),
  'new-claim': lazyView(() => import('../overlays/claims/NewClaim.tsx').then((module) => module.NewClaim)),
  'grade-claim': lazyView(() => import('../overlays/grades/GradeClaim.tsx').then((module) => module.GradeClaim)),
  'relate-claim': lazyView(() => import('../overlays/claims/RelateClaim.tsx').then((module) => module.RelateClaim)),
  'merge-claims': lazyView(() => import('../overlays/claims/MergeClaims.tsx').then((module) => module.MergeClaims)),
  'split-claim': lazyView(() => import('../overlays/claims/SplitClaim.tsx').then((module) => module.SplitClaim)),
  'claim-status': lazyView(() => import('../overlays/claims/ClaimStatus.tsx').then((module) => module.ClaimStatus)),
  'edit-evidence': lazyView(() => import('../overlays/claims/EditEvidence.tsx').then((module) => module.EditEvidence)),
  'add-to-report': lazyView(() => import('../overlays/claims/AddToReport.tsx').then((module) => module.AddToReport)),
  'split-origin': lazyView(() => import('../overlays/origins/SplitOrigin.tsx').then((module) => module.SplitOrigin)),
  'join-origin': lazyView(() => import('../overlays/origins/JoinOrigin.tsx').then((module) => module.JoinOrigin)),
  'grade-source': lazyView(() => import('../overlays/grades/GradeSource.tsx').then((module) => module.GradeSource)),
  'edit-source': lazyView(() => import('../overlays/sources/EditSource.tsx').then((module) => module.EditSource)),
  'export-archive': lazyView(() =>
    import('../overlays/interchange/ExportArchive.tsx').then((module) => module.ExportArchive),
  ),
  'export-table': lazyView(() => import('../overlays/tables/ExportTable.tsx').then((module) => module.ExportTable)),
  'new-report': lazyView(() => import('../overlays/reports/NewReport.tsx').then((module) => module.NewReport)),
  'map-columns': lazyView(() => import('../overlays/columns/MapColumns.tsx').then((module) => module.MapColumns)),
  'assign-source': lazyView(() => import('../overlays/sources/AssignSource.tsx').then((module) => module.AssignSource)),
  'export-report': lazyView(() => import('../overlays/reports/ExportReport.tsx').then((module) => module.ExportReport)),
};

export function Overlays({ context }: { context: ActionContext }) {
  const state = useStore(overlay);
  if (!state) return null;
  const View = VIEWS[state.kind] as ComponentType<OverlayProps>;
  // Its act may be answered when another is open already.
  const close = () => overlay.get() === state && overlay.set(null);
  return (
    <Suspense>
      <View context={context} state={state} onClose={close} />
    </Suspense>
  );
}
