/** What the place's scope asks of the matrix, and how to change it. */
import { useCallback, useMemo } from 'react';
import { navigate, useLocation } from '../../history.ts';
import type { Scope } from '../../places.ts';
import { BY_OPTIONS } from './MatrixBar.tsx';
import { ROW_ORDERS } from './matrix-rows.ts';

export type Asked = ReturnType<typeof useAsked>;

export function useAsked() {
  const { scope } = useLocation();
  const by = BY_OPTIONS.find(({ value }) => value === scope.by)?.value ?? 'source';
  const order = ROW_ORDERS.find((one) => one === scope.rows) ?? 'tag';
  const asked = useMemo(
    () => ({
      by,
      from: scope.from ?? null,
      to: scope.to ?? null,
      collectionId: scope.collectionId ?? null,
      ...(scope.claimIds ? { claimIds: [...scope.claimIds] } : {}),
    }),
    [by, scope.from, scope.to, scope.collectionId, scope.claimIds],
  );
  const show = useCallback(
    (changes: Partial<Scope>) => navigate('matrix', { ...scope, ...changes }, { replace: true }),
    [scope],
  );
  return { scope, by, order, asked, show };
}
