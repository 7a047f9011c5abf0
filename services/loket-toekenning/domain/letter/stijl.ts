import { type Html, markup } from './html.ts';

/** Plain, large enough to read, black on white; on paper an A4. */
export const stijl: Html = markup`
body { font: 16px/1.5 Verdana, Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 2rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1rem 0 0; font-weight: 600; }
p, dd, ul { margin: .25rem 0 .75rem; overflow-wrap: anywhere; }
dd p { margin: 0 0 .25rem; }
h4 + p { margin-top: .1rem; }
.gemeente { font-weight: 700; font-size: 1.25rem; margin-bottom: 2rem; }
address { font-style: normal; margin: 0 0 1.5rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.besluit { border-left: .25rem solid #1a1a1a; padding-left: 1rem; }
.klein { font-size: .85rem; }
.ondertekening { margin-top: 2.5rem; }
@page { size: A4; margin: 2.5cm 2cm; }
@media print {
  body { font-size: 11pt; margin: 0; padding: 0; max-width: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  dl, .ondertekening, ul { break-inside: avoid; }
}
`;
