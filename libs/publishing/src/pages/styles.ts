import { createHash } from 'node:crypto';
import { PUBLIC_ROOT } from './public-paths';

/**
 * The look of the public pages: the colours, spaces and focus of the NHS design system in a few rules, so that a page with
 * its styles is light on a bad line. Arial, and no logo: the trust has its own.
 */
export const STYLES = `
*{box-sizing:border-box}
html{font:1.125rem/1.5 Arial,sans-serif;color:#212b32;background:#f0f4f5;-webkit-text-size-adjust:100%;text-size-adjust:100%}
html:lang(ur),html:lang(ar){line-height:1.8}
body{margin:0;overflow-wrap:anywhere}
.width{max-width:60rem;margin-inline:auto;padding-inline:1rem}
h1,h2,h3{line-height:1.3;margin-block:1.5rem .5rem}
h1{font-size:1.75rem;margin-block-start:.5rem}
h2{font-size:1.3125rem}
h3{font-size:1.125rem}
p,ul,ol,dl{margin-block:0 1rem}
ul,ol{padding-inline-start:1.5rem}
p{max-width:44rem}
img{display:block;max-width:100%;max-height:24rem;width:auto;height:auto;margin-block:1rem}
a{color:#005eb8}
a:visited{color:#330072}
a:hover{color:#7c2855}
a:focus-visible,button:focus-visible{outline:.25rem solid transparent;background:#ffeb3b;color:#212b32;box-shadow:0 -2px #ffeb3b,0 4px #212b32;text-decoration:none}
input:focus-visible,select:focus-visible{outline:.25rem solid #ffeb3b;box-shadow:inset 0 0 0 .25rem #212b32}
input,select,button{font:inherit;max-width:100%}
input,select{border:2px solid #4c6272;padding:.375rem .5rem;background:#fff;color:#212b32}
button{background:#007f3b;color:#fff;border:0;border-radius:4px;box-shadow:0 4px #00401e;padding:.625rem 1rem;font-weight:700;cursor:pointer}
button:hover{background:#00662f}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{position:static;display:block;padding:.5rem 1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{background:#005eb8;color:#fff}
.top p{margin:0}
.top a{color:#fff}
.top a:focus-visible{color:#212b32}
.owner{padding-block-start:1rem}
.publication{font-size:1.5rem;font-weight:700}
.publication a{text-decoration:none}
.publication a:hover{text-decoration:underline}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding-block:.75rem 1rem}
.search label{flex-basis:100%}
.search input{flex:1 1 10rem;min-width:0;max-width:24rem;border-color:#fff}
.search button{background:#fff;color:#005eb8;box-shadow:0 4px #003087;padding-block:.4375rem}
.search button:hover{background:#d8dde0}
.pages{background:#003087}
.pages ul,.languages ul,.pager ul,.versions ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-block:0;padding-block:.625rem}
.languages{background:#fff;border-block-end:1px solid #d8dde0}
.languages ul{font-size:1rem}
.languages span{font-weight:700}
.pages a,.languages a,.languages span{display:inline-block;padding-block:.25rem;min-width:1.5rem}
main{padding-block:1.5rem 2rem}
.caption,.basis,.caution,.note{color:#4c6272;font-size:1rem}
.note{border-inline-start:.25rem solid #4c6272;padding-inline-start:.75rem}
.banner{background:#fff9c4;border:2px solid #212b32;padding:1rem;margin-block-end:1.5rem}
.banner p{margin:0}
.inset{border-inline-start:.5rem solid #005eb8;background:#fff;padding:1rem;margin-block:1rem}
.inset>*{margin-block:0 .5rem}
.answer,.card{background:#fff;border:1px solid #d8dde0;border-block-start:.25rem solid #005eb8;padding:1.25rem;margin-block:1.5rem}
.answer>:first-child,.card>:first-child{margin-block-start:0}
.answer>:last-child,.card>:last-child,.reaction>:last-child{margin-block-end:0}
.card h2{margin-block:.5rem}
.kind{display:inline-block;border:1px solid;font-weight:700;padding:.125rem .625rem;font-size:1rem;background:#fff}
.we-did{background:#cfe6d8;color:#00401e}
.we-are-doing{background:#ccdff1;color:#003060}
.we-could-not{background:#e8edee;color:#212b32}
.still-listening{background:#d6cce3;color:#1a0039}
.you-said .label{display:block;font-size:1rem;color:#4c6272}
.you-said .said{display:block}
.quotation{margin:1.5rem 0;border-inline-start:.5rem solid #41b6e6;padding-inline-start:1rem}
.quotation blockquote{margin:0;font-size:1.25rem}
.quotation figcaption{color:#4c6272;font-size:1rem}
.figures ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:1rem}
.figures li{background:#fff;border:1px solid #d8dde0;padding:1rem}
.figures p{margin-block:0 .25rem}
.value{font-size:1.75rem;font-weight:700;line-height:1.3}
.basis span{display:block}
.story>ol{list-style:none;padding:0;margin-inline-start:.5rem}
.story>ol>li{border-inline-start:.25rem solid #005eb8;padding-inline-start:1.25rem;padding-block-end:1rem}
.story h3{margin-block:0 .25rem}
.story p{margin-block:0 .25rem}
.action{font-weight:700}
.topics{border-block-start:1px solid #d8dde0;padding-block-start:1rem}
.topics div{display:flex;flex-wrap:wrap;gap:0 .75rem}
.topics dt{font-weight:700}
.topics dd{margin:0}
.more{font-weight:700;margin:0}
.reaction{background:#fff;border:2px solid #007f3b;padding:1.25rem;margin-block:2rem}
.reaction h2{margin-block-start:0}
.reaction label{display:block;font-weight:700}
.taps{display:flex;flex-wrap:wrap;gap:1rem}
.editions{list-style:none;padding:0}
.editions h2{margin-block:1rem .25rem}
.posters{font-size:1rem;margin-block:2rem 0}
.bottom{background:#d8dde0;border-block-start:.25rem solid #005eb8;padding-block:1.5rem}
.in-print{display:none}
@media (min-width:40.0625em){h1{font-size:2.25rem}.answer,.card{padding:2rem}}
@media (forced-colors:active){a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible{outline-color:Highlight}button{border:1px solid}}
@media (prefers-contrast:more){.caption,.basis,.caution,.note,.label{color:#212b32}a{text-decoration-thickness:2px}}
@media print{
html{font-size:11pt;background:none;color:#000}
.skip,.search,.pages,.languages,.reaction,.add,.follow,.more,.pager,.versions,.posters,.banner a{display:none}
.top,.bottom,.answer,.card,.inset,.figures li{background:none;color:#000;border-color:#000}
.top a,a{color:#000;text-decoration:none}
main .words a[href^=http]::after{content:" (" attr(href) ")";direction:ltr;unicode-bidi:isolate}
.answer,.card{border-width:1px 0 0;padding:.5cm 0 0;margin-block:.5cm 0}
.width{max-width:none;padding:0}
h1,h2,h3{break-after:avoid}
.figures li,.quotation,.story li,img{break-inside:avoid}
img{max-height:8cm;width:auto}
.bottom{border:0;padding:0}
.in-print{display:block}
}
@page{margin:1.5cm}
`.trimStart();

const hash = createHash('sha256').update(STYLES).digest('hex').slice(0, 12);

/** The address of the styles; it changes with them, so that they can be kept for ever. */
export const STYLES_PATH = `/${PUBLIC_ROOT}/styles.${hash}.css`;
