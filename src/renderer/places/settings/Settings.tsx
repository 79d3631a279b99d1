import { useActionContext } from '../../actions/use-action-context.ts';
import { navigate, useLocation } from '../../history.ts';
import { Pane, PaneBar, PaneName, Panes } from '../../parts/layout/Panes.tsx';
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
import { WatchedSection } from './WatchedSection.tsx';

const SECTIONS = {
  reading: { name: 'Reading', View: ReadingSection, needsArchive: false },
  appearance: { name: 'Appearance', View: AppearanceSection, needsArchive: false },
  keys: { name: 'Keys', View: KeysSection, needsArchive: false },
  grades: { name: 'Grades and scales', View: GradesSection, needsArchive: false },
  reports: { name: 'Report style', View: ReportStyleSection, needsArchive: false },
  languages: { name: 'Languages', View: LanguagesSection, needsArchive: false },
  watched: { name: 'Watched folders', View: WatchedSection, needsArchive: true },
  check: { name: 'Archive check', View: CheckSection, needsArchive: true },
  reread: { name: 'Newer readers', View: RereadSection, needsArchive: true },
  export: { name: 'Export', View: ExportSection, needsArchive: true },
  backup: { name: 'Backup', View: BackupSection, needsArchive: true },
};
type SectionName = keyof typeof SECTIONS;

export function Settings() {
  const { scope } = useLocation();
  const { archive } = useActionContext();
  const possible = (Object.keys(SECTIONS) as SectionName[]).filter(
    (name) => archive !== null || !SECTIONS[name].needsArchive,
  );
  const shown = possible.find((name) => name === scope.section) ?? 'reading';
  const { name, View } = SECTIONS[shown];
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
                onClick={() => navigate('settings', { section }, { replace: true })}
              >
                {SECTIONS[section].name}
              </button>
            </li>
          ))}
        </ul>
      </Pane>
      <Pane name="section" label={name}>
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
