/** What floats over the window, one at a time; each loaded when first asked for. */
import { type ComponentType, lazy, Suspense } from 'react';
import type { ActionContext } from '../actions/action.ts';
import { useStore } from '../store.ts';
import { type Overlay, overlay } from '../window-state.ts';

export interface OverlayProps<K extends Overlay['kind'] = Overlay['kind']> {
  context: ActionContext;
  state: Extract<Overlay, { kind: K }>;
  onClose: () => void;
}

type Views = { [K in Overlay['kind']]: ComponentType<OverlayProps<K>> };

const VIEWS: Views = {
  command: lazy(() => import('../overlays/CommandBar.tsx').then((module) => ({ default: module.CommandBar }))),
  keys: lazy(() => import('../overlays/KeysDialog.tsx').then((module) => ({ default: module.KeysDialog }))),
  log: lazy(() => import('../overlays/LogDialog.tsx').then((module) => ({ default: module.LogDialog }))),
  'new-archive': lazy(() => import('../overlays/NewArchive.tsx').then((module) => ({ default: module.NewArchive }))),
  tag: lazy(() => import('../overlays/TagDialog.tsx').then((module) => ({ default: module.TagDialog }))),
  paste: lazy(() => import('../overlays/PasteArticle.tsx').then((module) => ({ default: module.PasteArticle }))),
  'delete-articles': lazy(() =>
    import('../overlays/DeleteArticles.tsx').then((module) => ({ default: module.DeleteArticles })),
  ),
  'new-claim': lazy(() => import('../overlays/NewClaim.tsx').then((module) => ({ default: module.NewClaim }))),
  'grade-claim': lazy(() => import('../overlays/GradeClaim.tsx').then((module) => ({ default: module.GradeClaim }))),
  'merge-claims': lazy(() => import('../overlays/MergeClaims.tsx').then((module) => ({ default: module.MergeClaims }))),
  'claim-status': lazy(() => import('../overlays/ClaimStatus.tsx').then((module) => ({ default: module.ClaimStatus }))),
  'edit-evidence': lazy(() =>
    import('../overlays/EditEvidence.tsx').then((module) => ({ default: module.EditEvidence })),
  ),
  'add-to-report': lazy(() =>
    import('../overlays/AddToReport.tsx').then((module) => ({ default: module.AddToReport })),
  ),
  'grade-source': lazy(() => import('../overlays/GradeSource.tsx').then((module) => ({ default: module.GradeSource }))),
  'edit-source': lazy(() => import('../overlays/EditSource.tsx').then((module) => ({ default: module.EditSource }))),
  'new-report': lazy(() => import('../overlays/NewReport.tsx').then((module) => ({ default: module.NewReport }))),
  'export-report': lazy(() =>
    import('../overlays/ExportReport.tsx').then((module) => ({ default: module.ExportReport })),
  ),
};

export function Overlays({ context }: { context: ActionContext }) {
  const state = useStore(overlay);
  if (!state) return null;
  const View = VIEWS[state.kind] as ComponentType<OverlayProps>;
  return (
    <Suspense>
      <View context={context} state={state} onClose={() => overlay.set(null)} />
    </Suspense>
  );
}
