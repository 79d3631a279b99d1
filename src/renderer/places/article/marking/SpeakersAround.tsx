import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { placeOf } from '../../../../contract/model/claims/place.ts';
import { codePointMap } from '../../../../text/offsets.ts';
import { speakersAround } from '../../../../text/speech/speakers-around.ts';
import { useRead } from '../../../data/use-read.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import styles from './ArticleDialogs.module.css';

interface SpeakersAroundProps {
  passage: EvidenceInPlace;
  speaker: string;
  onTake: (speaker: string) => void;
}

/** Who may be speaking, by the words around a passage: to take a name, or to take away the one that was suggested. */
export function SpeakersAround({ passage, speaker, onTake }: SpeakersAroundProps) {
  const { articleId, language } = passage;
  const { data } = useRead('article.get', { articleId });
  const place = placeOf(passage);
  if (!data || !place) return null;
  const { text } = data.article;
  const names = speakersAround(text, codePointMap(text).utf16FromSpan(place), language).filter(
    (one) => one !== speaker,
  );
  if (names.length === 0 && speaker === '') return null;
  return (
    <p className={styles.around} role="group" aria-label="Speaker, by the words around">
      <span>By the words around:</span>
      {names.map((name) => (
        <LinkButton key={name} lang={language ?? undefined} onClick={() => onTake(name)}>
          <BidiText lang={null}>{name}</BidiText>
        </LinkButton>
      ))}
      {speaker !== '' && <LinkButton onClick={() => onTake('')}>no one named</LinkButton>}
    </p>
  );
}
