/** The look of the save file that people read: black on white, one column, A4 when it is printed. */
export const style = `
:root{color-scheme:light}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:#fff;color:#1a1a1a;font:16px/1.7 "Noto Sans JP","BIZ UDPGothic","Yu Gothic UI",Meiryo,sans-serif;line-break:strict;overflow-wrap:anywhere}
h1,h2,h3,h4,.lead{word-break:auto-phrase}
h1{font-size:1.75rem;line-height:1.4;margin:0 0 1rem}
h2{font-size:1.375rem;line-height:1.4;margin:3rem 0 1rem;padding-bottom:.25rem;border-bottom:2px solid #1a1a1a}
h3,h4{font-size:1.125rem;line-height:1.5;margin:2rem 0 .5rem}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-left:1.5rem}
a{color:#0017c1}
.lead{font-size:1.125rem;font-weight:700}
.hint,.sum{color:#595959;font-size:.875rem}
.warning,.again{margin:1rem 0;padding:.5rem 1rem;border-left:4px solid #1a1a1a;background:#f2f2f2}
dl{margin:1rem 0}
dl div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:1rem;padding:.375rem 0;border-bottom:1px solid #ccc}
dt{color:#595959}
dd{margin:0;white-space:pre-line}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0;table-layout:fixed;font-size:.9375rem;line-height:1.6}
caption.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
caption{text-align:left;font-weight:700;padding-bottom:.5rem}
th,td{border:1px solid #767676;padding:.375rem .5rem;text-align:left;vertical-align:top;white-space:pre-line}
th{font-weight:400}
thead th{background:#f2f2f2;font-weight:700}
.end{text-align:right}
.bars{margin:1rem 0;font-size:.9375rem}
.bars div{display:grid;grid-template-columns:10rem 1fr 4rem;gap:.75rem;align-items:center;padding:.125rem 0}
.track{height:1rem;border:1px solid #767676}
.track i{display:block;height:100%;background:#0017c1}
.bars b{text-align:right}
nav ul{columns:2;list-style:none;padding:0}
nav a{display:inline-block;padding:.25rem 0}
footer{margin-top:3rem;border-top:1px solid #767676}
@media (max-width:40rem){table{min-width:38rem}dl div{grid-template-columns:1fr;gap:0}nav ul{columns:1}.bars div{grid-template-columns:7rem 1fr 3rem}}
@media print{@page{size:A4;margin:14mm}body{padding:0;max-width:none;font-size:10pt}nav,.again{display:none}.wide{overflow:visible}table{font-size:9pt}thead{display:table-header-group;break-inside:avoid;break-after:avoid}tbody tr:first-child{break-before:avoid}dl{break-inside:avoid}tr,.short,dl div,.bars,li{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}.track i{background:#1a1a1a;print-color-adjust:exact}}
`;
