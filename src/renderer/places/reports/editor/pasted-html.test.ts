import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../measure/processor-time.ts';
import { bareHtml } from './pasted-html.ts';

describe('pasted markup', () => {
  it('keeps words, blocks and bold text, and nothing that is applied, run or fetched', () => {
    const html =
      '<meta charset="utf-8"><style>p { color: red }</style><p style="color: red" onclick=run()>Said <b class=x>loudly</b> ' +
      '<img src="https://example.com/a.png" onerror=\'run(">")\'>by <a href="https://example.com">him</a></p><script>run()</script>';
    expect(bareHtml(html, 'ferry')).toBe('<p>Said <b>loudly</b> by him</p>');
  });

  it('keeps what was copied from a report', () => {
    const html =
      '<p data-block-id="a" dir="auto">Words<span data-evidenceids="[3,1]" data-archive="ferry">[1]</span></p>';
    expect(bareHtml(html, 'ferry')).toBe(html.replace(' dir="auto"', ''));
  });

  it('keeps only the words of what names passages or claims of another archive', () => {
    const html = '<p data-block-id="a">Words<span data-evidenceids="[3,1]" data-archive="bridge">[1]</span></p>';
    expect(bareHtml(html, 'ferry')).toBe('<p data-block-id="a">Words<span data-archive="bridge">[1]</span></p>');
    expect(bareHtml('<figure data-claimids="[3]" data-caption="c">', 'ferry')).toBe('<figure data-caption="c">');
  });

  it('makes nothing bold that its editor says is not', () => {
    const html =
      '<b style="font-weight:normal;" id="copied"><p>Said <b>loudly</b> by him</p></b><b style="mso-bidi-font-weight:normal">Loud</b>';
    expect(bareHtml(html, 'ferry')).toBe('<p>Said <b>loudly</b> by him</p></b><b>Loud</b>');
  });

  it('makes no tag of what was none, and shows no declaration', () => {
    expect(bareHtml('<<i>img src=x onerror=run()>', 'ferry')).toBe('&lt;img src=x onerror=run()>');
    expect(bareHtml('<!DOCTYPE html><?xml:namespace prefix="o" /><p>3 < 4<o:p></o:p></p><![endif]>', 'ferry')).toBe(
      '<p>3 &lt; 4</p>',
    );
  });

  it('never leaves a tag with a style, a handler or a source', () => {
    const attribute = fc.constantFrom(
      ' style="x"',
      ' onload=x',
      " src='x'",
      ' data-a="b"',
      ' STYLE=x',
      ' href="x"',
      '/',
    );
    const tag = fc
      .tuple(fc.constantFrom('p', 'IMG', 'b', 'iframe', 'Span', 'object'), fc.array(attribute, { maxLength: 4 }))
      .map(([name, attributes]) => `<${name}${attributes.join('')}>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string()), { maxLength: 8 }), (parts) => {
        const tags = bareHtml(parts.join(''), 'ferry').match(/<[a-z][^>]*>/gi) ?? [];
        for (const left of tags.filter((one) => /^<(p|b|span)\b/i.test(one)))
          expect(left).not.toMatch(/\s(style|on\w+|src|href)=/i);
      }),
    );
  });

  it('is quick even if tags never end', () => {
    const spent = processorTime();
    bareHtml('<!--'.repeat(100_000), 'ferry');
    bareHtml('<style>'.repeat(100_000), 'ferry');
    bareHtml(`<p ${'a="'.repeat(50_000)}`, 'ferry');
    bareHtml('<'.repeat(100_000), 'ferry');
    bareHtml(`<${'a'.repeat(100_000)}`, 'ferry');
    expect(spent()).toBeLessThan(2_000);
  });
});
