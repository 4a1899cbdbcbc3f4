import { Html } from './html.ts';

/** For paper first; certainty is drawn by the kind of border, not by colour. */
export const style = new Html(`
@page { size: A4; margin: 20mm 18mm; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff;
  font: 10.5pt/1.75 "Noto Serif CJK JP", "Yu Mincho", "Hiragino Mincho ProN", serif; overflow-wrap: anywhere; }
h1 { font-size: 17pt; line-height: 1.3; margin: 0 0 6mm; border-bottom: 2pt solid #111; }
h2 { font-size: 12.5pt; margin: 7mm 0 2mm; break-after: avoid; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 1mm 2mm; border: .5pt solid #777; text-align: left; vertical-align: top; }
th { width: 30%; font-weight: 600; background: #f2f2f2; }
code { font-size: 8pt; }
li { margin-bottom: 3mm; }
p { margin: 1mm 0; }
.answer { padding: 3mm 4mm; border: 1pt solid #111; }
.ends { font-weight: 700; break-after: avoid; }
.certainty { padding: 0 2mm; border: 1.2pt solid #111; border-radius: 2mm; font-size: 9pt; white-space: nowrap; }
.certainty[data-certainty="DERIVED"] { border-style: dashed; }
.certainty[data-certainty="INFERRED"] { border-style: dotted; }
.hole { list-style: none; margin-left: -6mm; padding: 2mm 4mm; border: 1.2pt dashed #111; break-inside: avoid; }
figure { margin: 1.5mm 0; padding-left: 3mm; border-left: 1.5pt solid #999; break-inside: avoid; }
blockquote { margin: 0; white-space: pre-line; }
figcaption, .address { color: #444; font-size: 9pt; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`);
