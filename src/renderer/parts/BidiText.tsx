import type { ReactNode } from 'react';

interface BidiTextProps {
  /** BCP 47; null where not known: the direction is then that of the first strong letter. */
  lang: string | null | undefined;
  children: ReactNode;
  className?: string | undefined;
  title?: string | undefined;
}

/** A run of other people's words or names among ours: isolated, and with its language, so that the right letter forms are drawn. */
export function BidiText({ lang, children, className, title }: BidiTextProps) {
  return (
    <bdi lang={lang ?? undefined} className={className} title={title}>
      {children}
    </bdi>
  );
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'syr']);

export function directionOf(lang: string | null | undefined): 'rtl' | 'ltr' | 'auto' {
  if (!lang) return 'auto';
  return RIGHT_TO_LEFT.has(lang.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
