import { Children, type ReactNode, useMemo } from 'react';
import { inPlainOrder, misleadingSigns } from '../../text/letters/misleading-signs.ts';
import { InPlainOrder } from './InPlainOrder.tsx';
import { WholeRuns } from './WholeRuns.tsx';

interface BidiTextProps {
  /** BCP 47; null if not known, in which case the first strong letter sets the direction. */
  lang: string | null | undefined;
  children: ReactNode;
  className?: string | undefined;
  title?: string | undefined;
}

/** A run of other people's words or names among ours: isolated, and with its language, so that the right letter forms are drawn. */
export function BidiText({ lang, children, className, title }: BidiTextProps) {
  return (
    <bdi lang={lang ?? undefined} className={className} title={title && inPlainOrder(title)}>
      {Children.map(children, (child) => (typeof child === 'string' ? <Words text={child} /> : child))}
    </bdi>
  );
}

function Words({ text }: { text: string }) {
  const signs = useMemo(() => misleadingSigns(text), [text]);
  return (
    <WholeRuns text={text}>
      {(from, to) => <InPlainOrder key={from} text={text.slice(from, to)} from={from} signs={signs} />}
    </WholeRuns>
  );
}
