/** The style sheet of an exported page. It is light in every theme, and puts the TLP marking on each printed page. */
import { TLP_COLOURS, type TlpMarking } from '../../../contract/model/values.ts';

const TEXT = `:root { color-scheme: light; --ink: #1d1f1b; --ink-2: #55584f; --line: #cfd1c8; --paper: #fdfdfb; --panel: #f4f5f1; --accent: #1f4e9e; --mark: #d9ecec; --mark-line: #006068; }
* { box-sizing: border-box; }
html { background: var(--panel); }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 2.5rem 4rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.58 "Source Serif 4", "Noto Serif", Georgia, "Songti SC", SimSun, "Noto Naskh Arabic", serif; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 600; margin: 1rem 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; font-weight: 600; margin: 2rem 0 .5rem; }
p { margin: .6rem 0; text-wrap: pretty; }
a { color: var(--accent); }
.sans, .tlp, table, figcaption, .basis, .open { font-family: "Source Sans 3", "Noto Sans", "Segoe UI", Arial, sans-serif; }`;

const PARTS_OF_REPORT = `.banner { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
.banner p { margin: 0; }
.sub, .basis, figcaption, .attribution, .open { color: var(--ink-2); font-size: .9rem; }
.judgements, .judgement { margin: 0; padding: 0; }
.judgement { display: grid; grid-template-columns: 2.2rem 1fr; margin: 1rem 0; }
.judgement .number { color: var(--ink-2); font-weight: 600; }
.judgement p { margin: 0 0 .2rem; }
.basis { margin: .1rem 0; }
.claim { margin: 1rem 0; }
.claim p { margin: 0 0 .1rem; }
blockquote { margin: 1rem 0; padding: 0 0 0 1rem; border-inline-start: 2px solid var(--mark-line); }
blockquote p { margin: .3rem 0; white-space: pre-wrap; }
sup { line-height: 0; font-size: .7em; }
sup a { text-decoration: none; padding: .2em .05em; }
sup a:hover, sup a:focus { text-decoration: underline; }
.cite a { text-decoration: none; }
figure { margin: 1.5rem 0; overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .4rem; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; border-bottom-color: var(--ink-2); vertical-align: bottom; }
.matrix thead th { font-size: .78em; overflow-wrap: normal; }
.matrix.turned thead th + th { text-align: center; }
.turned thead span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-inline-size: 9rem; }
.matrix tbody th { min-width: 10rem; }
.matrix td { position: relative; text-align: center; white-space: nowrap; }
.word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--mark-line); white-space: pre-wrap; }
.hash { font-family: "Source Code Pro", "Noto Sans Mono", Consolas, monospace; font-size: .85em; overflow-wrap: anywhere; }
.notes ol, .articles { padding-inline-start: 2rem; }
.notes li { margin: 1rem 0; font-size: .95rem; }
.notes .back { font-size: .85rem; }
.notes li:target { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; margin: 0 auto; max-width: 50rem; padding: 1rem 2.5rem 1.2rem; background: #fff; border: 1px solid var(--ink-2); border-bottom: 0; border-radius: 8px 8px 0 0; box-shadow: 0 -4px 24px rgb(0 0 0 / .18); list-style-position: inside; }
.notes li:target > p:first-child { display: inline; }
a:focus-visible, li:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@media (max-width: 40rem) { body { padding: 1.2rem; font-size: 1.05rem; } }`;

const PRINTED = `@media print {
  html { print-color-adjust: exact; }
  html, body { background: none; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .banner .tlp, footer, .notes .back { display: none; }
  .notes li:target { position: static; max-height: none; box-shadow: none; border: 0; padding: 0; margin: 1rem 0; }
  h2 { break-after: avoid; }
  .matrix { overflow: visible; }
  .matrix table { font-size: 7pt; }
  .matrix tbody th { min-width: 6rem; }
  blockquote, tr, .notes li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}`;

export function styleFor(tlp: TlpMarking): string {
  const marking = `content: "${tlp}"; background: #000; color: ${TLP_COLOURS[tlp]}; font: 600 12pt Arial, sans-serif; padding: 0 6pt; width: max-content; height: 16pt;`;
  return `
${TEXT}
.tlp { display: inline-block; background: #000; color: ${TLP_COLOURS[tlp]}; font-size: 12pt; font-weight: 600; padding: .1em .5em; }
${PARTS_OF_REPORT}
${PRINTED}
@page { margin: 24mm 20mm; @top-right { ${marking} } @bottom-right { ${marking} } @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Arial, sans-serif; } }
`;
}
