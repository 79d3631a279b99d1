import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/use-action-context.ts';
import { focusSoon } from '../../focus.ts';
import { navigate, useLocation } from '../../history.ts';
import { Pane, PaneBar, PaneName, Panes } from '../../parts/layout/Panes.tsx';
import { tightWindow } from '../../theme/theme.ts';
import { useCrumb } from '../../use-crumb.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { CheckSection } from './CheckSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { GradesSection } from './GradesSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ReportStyleSection } from './ReportStyleSection.tsx';
import { RereadSection } from './RereadSection.tsx';
import styles from './Settings.module.css';
import { SETTINGS_SECTIONS, type SettingsSection, settingsSections } from './settings-sections.ts';
import { WatchedSection } from './WatchedSection.tsx';

const VIEWS: Record<SettingsSection, () => ReactNode> = {
  reading: ReadingSection,
  appearance: AppearanceSection,
  keys: KeysSection,
  grades: GradesSection,
  reports: ReportStyleSection,
  languages: LanguagesSection,
  watched: WatchedSection,
  check: CheckSection,
  reread: RereadSection,
  export: ExportSection,
  backup: BackupSection,
};

export function Settings() {
  const { scope } = useLocation();
  const { archive } = useActionContext();
  const possible = settingsSections(archive !== null);
  const shown = possible.find((name) => name === scope.section) ?? 'reading';
  const { name } = SETTINGS_SECTIONS[shown];
  const View = VIEWS[shown];
  useCrumb(name);
  return (
    <Panes place="settings">
      <Pane
        name="sections"
        label="Settings"
        role="navigation"
        ground="panel"
        width={{ plain: 204, narrow: 150, least: 140, most: 300 }}
      >
        <PaneBar>
          <b className={styles.head}>Settings</b>
        </PaneBar>
        <ul className={styles.sections}>
          {possible.map((section) => (
            <li key={section}>
              <button
                type="button"
                aria-current={section === shown ? 'true' : undefined}
                onClick={() => {
                  navigate('settings', { section }, { replace: true });
                  // In one pane, what was chosen comes forward with the focus.
                  if (tightWindow.get()) focusSoon('settings-section');
                }}
              >
                {SETTINGS_SECTIONS[section].name}
              </button>
            </li>
          ))}
        </ul>
      </Pane>
      <Pane name="section" label={name} focusKey="settings-section">
        <PaneBar className={styles.bar}>
          <PaneName>{name}</PaneName>
        </PaneBar>
        <div className={styles.body}>
          <View />
        </div>
      </Pane>
    </Panes>
  );
}
