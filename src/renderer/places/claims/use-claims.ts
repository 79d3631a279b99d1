/** All claims that pass the filters rather than one page of them, because groups and sorting apply to the whole. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CollateError } from '../../../contract/errors.ts';
import type { ParamsIn } from '../../../contract/methods.ts';
import type { Claim } from '../../../contract/model/claims/claim.ts';
import { useServices } from '../../services.ts';

const PAGE = 500;

export function useClaims(filter: Omit<ParamsIn<'claim.list'>, 'sort' | 'offset' | 'limit'>, enabled = true) {
  const { client } = useServices();
  return useQuery<Claim[], CollateError>({
    queryKey: ['claim.list', filter, 'all'],
    queryFn: async ({ signal }) => {
      const claims: Claim[] = [];
      for (;;) {
        const page = await client.call(
          'claim.list',
          { ...filter, sort: 'oldest', offset: claims.length, limit: PAGE },
          signal,
        );
        claims.push(...page.claims);
        if (page.claims.length < PAGE) return claims;
      }
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}
