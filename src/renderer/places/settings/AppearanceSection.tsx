import { Button } from '../../parts/controls/Button.tsx';
import { Labelled } from '../../parts/controls/Field.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { THEMES, type Theme } from '../../theme/theme.ts';
import { useAppearance } from '../../theme/use-read-size.ts';
import styles from './Settings.module.css';

const THEME_WORDS: Record<Theme, string> = { system: 'Follow the system', light: 'Light', dark: 'Dark' };
const ZOOM_STEP = 0.1;
const LEAST_ZOOM = 0.8;
const MOST_ZOOM = 2;

export function AppearanceSection() {
  const [appearance, change] = useAppearance();
  const percent = Math.round(appearance.uiZoom * 100);
  const zoom = (by: number) =>
    change(({ uiZoom }) => ({
      uiZoom: Math.round(Math.min(Math.max(uiZoom + by, LEAST_ZOOM), MOST_ZOOM) * 10) / 10,
    }));
  return (
    <div className={styles.form}>
      <SegmentField
        label="Theme"
        value={appearance.theme}
        options={THEMES.map((theme) => ({ value: theme, label: THEME_WORDS[theme] }))}
        onChange={(theme) => change({ theme })}
      />
      <Labelled label="Size of the interface">
        <div className={styles.steps}>
          <Button
            aria-label="Interface smaller"
            disabled={percent <= LEAST_ZOOM * 100}
            onClick={() => zoom(-ZOOM_STEP)}
          >
            −
          </Button>
          <output className={styles.value}>{percent} %</output>
          <Button aria-label="Interface larger" disabled={percent >= MOST_ZOOM * 100} onClick={() => zoom(ZOOM_STEP)}>
            +
          </Button>
        </div>
      </Labelled>
    </div>
  );
}
