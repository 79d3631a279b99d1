/** A note, shown with the imports, that articles were drawn by older readers. */
import { useCanWrite } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { counted } from '../../parts/words.ts';
import styles from './Imports.module.css';

export function OlderReaders() {
  const canWrite = useCanWrite();
  const older = useRead('article.rereadState', {}).data?.older ?? 0;
  if (older === 0) return null;
  return (
    <p className={styles.foot}>
      {counted(older, 'article was', 'articles were')} read by an older reader.{' '}
      {canWrite && <LinkButton onClick={() => navigate('settings', { section: 'reread' })}>Read again…</LinkButton>}
    </p>
  );
}
