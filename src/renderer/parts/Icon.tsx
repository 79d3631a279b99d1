/** The icons of the interface, 18 × 18, drawn in the colour of the adjacent text. */
import type { ReactNode } from 'react';

const tick = <path d="M4 9.5l3.2 3.2L14 5.5" />;
const magnifier = (
  <>
    <circle cx="8" cy="8" r="4.5" />
    <path d="M11.5 11.5L15 15" />
  </>
);

const DRAWINGS = {
  back: <path d="M11 4L6 9l5 5" />,
  forward: <path d="M7 4l5 5-5 5" />,
  down: <path d="M5 7l4 4 4-4" />,
  right: <path d="M7 5l4 4-4 4" />,
  search: magnifier,
  close: <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" />,
  more: <path d="M4 9h.01M9 9h.01M14 9h.01" />,
  plus: <path d="M9 4v10M4 9h10" />,
  tick,
  dash: <path d="M4.5 9h9" />,
  library: <path d="M3 3v12M6.5 3v12M10 3.5l4.5 11.2M3 15h3.5M3 3h3.5M6.5 3h2.6v12H6.5" />,
  claims: (
    <>
      <path d="M3 4h12M3 8h12M3 12h6" />
      <path d="M11 13.2l1.6 1.6 3-3.4" />
    </>
  ),
  compare: <path d="M3 3h4v12H3zM11 3h4v12h-4zM7 7c2 0 2 3 4 3M7 12c2 0 2-1 4-1" />,
  matrix: <path d="M3 3h12v12H3zM3 7h12M3 11h12M7 3v12M11 3v12" />,
  timeline: (
    <>
      <path d="M2.5 9h13" />
      <circle cx="5" cy="9" r="1.6" fill="currentColor" />
      <circle cx="10.5" cy="9" r="1.6" fill="currentColor" />
      <path d="M5 5.2V3.5M10.5 14.5v-1.7M14.5 5.5v-2" />
    </>
  ),
  reports: <path d="M4 2.5h7l3 3v10H4zM11 2.5v3h3M6.5 9h5M6.5 12h3" />,
  sources: (
    <>
      <circle cx="9" cy="9" r="1.5" />
      <path d="M5.8 12.2a4.5 4.5 0 010-6.4M12.2 5.8a4.5 4.5 0 010 6.4M3.6 14.4a7.6 7.6 0 010-10.8M14.4 3.6a7.6 7.6 0 010 10.8" />
    </>
  ),
  imports: <path d="M9 2.5v7.5M6 7.2l3 3 3-3M3 11v4h12v-4" />,
  settings: (
    <>
      <path d="M3 5h6M13 5h2M3 13h2M9 13h6M3 9h10" />
      <circle cx="11" cy="5" r="1.7" />
      <circle cx="7" cy="13" r="1.7" />
    </>
  ),
  quote: (
    <path d="M3.500 12V8.500c0-2 1-3.300 3-4M10.500 12V8.500c0-2 1-3.300 3-4M3.500 12h3V8.800h-3M10.500 12h3V8.800h-3" />
  ),
  warning: <path d="M9 2.8L16 15H2zM9 7.5v3.4M9 13v.01" />,
  columns: <path d="M3 3h12v12H3zM7 3v12M11 3v12" />,
  lines: <path d="M3 4h12M6 9h9M6 14h9" />,
  filters: <path d="M3 5h12M5.500 9h7M8 13h2" />,
  failed: (
    <>
      <circle cx="9" cy="9" r="6.5" />
      <path d="M6.6 6.6l4.8 4.8M11.4 6.6l-4.8 4.8" />
    </>
  ),
  done: (
    <>
      <circle cx="9" cy="9" r="6.5" />
      <path d="M6 9.2l2.1 2.1L12 7" />
    </>
  ),
  link: (
    <path d="M7.5 10.5l3-3M8 5.5l1.7-1.7a2.6 2.6 0 013.7 3.7L11.7 9.2M10 12.500l-1.700 1.700a2.600 2.600 0 01-3.700-3.700l1.700-1.700" />
  ),
  star: <path d="M9 2.5l2 4.3 4.6.5-3.4 3.2.9 4.6L9 12.8l-4.1 2.3.9-4.6L2.4 7.3 7 6.8z" />,
  info: (
    <>
      <circle cx="9" cy="9" r="6.5" />
      <path d="M9 8.2V12M9 5.9v.01" />
    </>
  ),
  lock: <path d="M4.5 8.5h9v6.5h-9zM6.3 8.5V6a2.7 2.7 0 015.4 0v2.5" />,
  folder: <path d="M2.5 4.5h4.6l1.4 1.8h7v8.2h-13z" />,
  file: <path d="M4.5 2.5H11l2.5 2.5v10.5h-9z" />,
  history: (
    <path d="M3.200 9a5.800 5.800 0 105.800-5.800A5.800 5.800 0 004.500 5.200M4.200 2.500v3h3M9 6v3.300l2.200 1.300" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
