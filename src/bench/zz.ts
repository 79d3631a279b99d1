import { readTextArticle } from '../engine/extract/text-layout.ts';
import { newsLines } from './news.ts';
let n=0,lostDocs=0,lostParas=0,titles=0;const lost:string[]=[];const badTitle:string[]=[];
for await(const l of newsLines(51000)){const a=JSON.parse(l);n++;if(n%9)continue;
 const paras=(a.text as string).split(/\n\s*\n|\n/).map(s=>s.trim()).filter(Boolean);if(paras.length<3||!a.title)continue;
 const text=`${a.title}\n\n5 February 2024, 10:15\n\n${paras.join('\n\n')}\n`;
 const r=readTextArticle(text,{language:a.language});titles++;
 if(r.title!==a.title.trim())badTitle.push(`${a.title} => ${r.title}`);
 const kept=new Set(r.paragraphs.map(s=>s.replace(/\s+/g,' ')));
 const gone=paras.filter(p=>!kept.has(p.normalize('NFC').replace(/\s+/g,' '))&&![...kept].some(k=>k.includes(p.normalize('NFC').replace(/\s+/g,' '))));
 if(gone.length){lostDocs++;lostParas+=gone.length;for(const g of gone)lost.push(`[${a.language}] ${g.slice(0,160)}`);}
}
console.log(n,titles,'docs with loss',lostDocs,'paras',lostParas,'bad titles',badTitle.length);
import {writeFileSync} from 'node:fs';writeFileSync('/tmp/p/lost.txt',lost.join('\n'));writeFileSync('/tmp/p/badtitle.txt',badTitle.join('\n'));
