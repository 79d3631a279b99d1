import { PLAIN_STYLE, ReportStyle } from '../../../contract/model/report.ts';
import { usePreference } from '../../data/use-preference.ts';

/** The house's style of reports, kept on this machine. What was kept and is no style any more counts as none. */
export function useReportStyle(): [typeof PLAIN_STYLE, (changes: ReportStyle) => void] {
  const [kept, keep] = usePreference<ReportStyle>('reportStyle');
  return [styleOf(kept), (changes) => keep((now) => ({ ...styleOf(now), ...changes }))];
}

const styleOf = (kept: unknown) => ({ ...PLAIN_STYLE, ...ReportStyle.safeParse(kept).data });
