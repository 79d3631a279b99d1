import { PLAIN_STYLE, ReportStyle } from '../../../contract/model/reports/report.ts';
import { usePreference } from '../../data/use-preference.ts';

/** The organisation's report style, stored on this machine. A stored value that is no longer valid counts as none. */
export function useReportStyle(): [typeof PLAIN_STYLE, (changes: ReportStyle) => void] {
  const [kept, keep] = usePreference<ReportStyle>('reportStyle');
  return [styleOf(kept), (changes) => keep((now) => ({ ...styleOf(now), ...changes }))];
}

const styleOf = (kept: unknown) => ({ ...PLAIN_STYLE, ...ReportStyle.safeParse(kept).data });
