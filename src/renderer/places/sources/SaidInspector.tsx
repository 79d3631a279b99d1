import type { Said, SourcePage } from '../../../contract/model/sources/source.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { InspectedBody, InspectedName, InspectedPart, InspectedStatement } from '../../parts/layout/Inspected.tsx';
import { PaneBar } from '../../parts/layout/Panes.tsx';
import { Passages, StanceLine } from '../../parts/model/Passages.tsx';
import { counted } from '../../parts/words.ts';
import styles from './Sources.module.css';

/** The passages on one claim that this source printed, and what the page's counts are based on. */
export function SaidInspector({ page, said }: { page: SourcePage; said: Said | null }) {
  const { source } = page;
  const claim = useRead(
    'claim.get',
    { claimId: said?.claim.claimId ?? 0 },
    { enabled: said !== null, keepPrevious: true },
  );
  const passages = (claim.data?.evidence ?? []).filter(
    (passage) => passage.sourceId === source.sourceId && passage.claimId === said?.claim.claimId,
  );
  return (
    <>
      <PaneBar>
        <InspectedName>
          {said ? `Claim ${said.claim.claimId}, ` : ''}
          <BidiText lang={null}>{source.name}</BidiText>
        </InspectedName>
      </PaneBar>
      <InspectedBody>
        {said && (
          <InspectedPart>
            <InspectedStatement>
              <LinkButton onClick={() => navigate('claims', { claimId: said.claim.claimId })}>
                <BidiText lang={null}>{said.claim.statement}</BidiText>
              </LinkButton>
            </InspectedStatement>
            <StanceLine stance={said.stance} passages={said.passages} />
          </InspectedPart>
        )}
        <Passages passages={passages} ofOneSource />
        <Contradicted said={page.said} />
        <InspectedPart name="Counted from">
          <p className={styles.aside}>
            {counted(source.articles, 'article')}, {source.read} read.
            {source.read < source.articles && ' Unread articles may change these figures.'}
          </p>
        </InspectedPart>
      </InspectedBody>
    </>
  );
}

function Contradicted({ said }: { said: readonly Said[] }) {
  const contradicted = said.filter(({ against }) => against > 0);
  if (contradicted.length === 0) return null;
  return (
    <InspectedPart name={`Contradicted, ${counted(contradicted.length, 'claim')}`}>
      <p className={styles.aside}>
        {contradicted
          .map(({ claim: { claimId }, against }) => `Claim ${claimId} by ${counted(against, 'source')}`)
          .join('; ')}
        .
      </p>
      <LinkButton onClick={() => navigate('matrix', { claimIds: contradicted.map(({ claim }) => claim.claimId) })}>
        Show them in the matrix
      </LinkButton>
    </InspectedPart>
  );
}
