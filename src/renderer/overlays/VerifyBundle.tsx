/** Verifies, from its contents alone, that a bundle returned years later is what was sent. */

import type { BundleCheck } from '../../contract/model/reports/bundle.ts';
import { useRead } from '../data/use-read.ts';
import { BidiText } from '../parts/BidiText.tsx';
import { Dialog } from '../parts/layout/Dialog.tsx';
import { CheckResult } from '../parts/model/CheckResult.tsx';
import { Problem } from '../parts/states/Problem.tsx';
import { Working } from '../parts/states/Working.tsx';
import type { OverlayProps } from './overlay-props.ts';
import styles from './VerifyBundle.module.css';

const WORDS: Record<BundleCheck['checks'][number]['name'], { words: string; noun: string }> = {
  files: { words: 'Every file is there with its hash', noun: 'file' },
  quotations: { words: 'Every quotation is in its article, letter for letter', noun: 'quotation' },
  originals: { words: 'Every article is in its original', noun: 'article' },
};

export function VerifyBundle({ state: { file }, onClose }: OverlayProps<'verify-bundle'>) {
  const { data, error } = useRead('bundle.verify', { file });
  return (
    <Dialog title={`Verify ${file.name}`} width={640} onClose={onClose}>
      {!data && !error && <Working label="Reading its originals:" work="verification" onStop={onClose} />}
      <div role="status">
        {data && (
          <>
            <p className={styles.title}>
              <BidiText lang={null}>{data.title}</BidiText>
            </p>
            <CheckResult ok={data.ok} checks={data.checks} wording={WORDS} />
            <p className={styles.hash}>
              Hash of its list of files
              <code>{data.manifestSha256.match(/.{8}/g)?.join(' ')}</code>
              The sender gets the same hash by verifying their copy: compare the two over another channel.
            </p>
          </>
        )}
      </div>
      {error && <Problem>{error.message}</Problem>}
    </Dialog>
  );
}
