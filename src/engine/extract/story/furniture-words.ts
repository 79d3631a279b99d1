/**
 * Words in the class, ID, role and similar attributes of elements that distinguish furniture from story, in the
 * languages pages are built in.
 */
import { alternatives } from '../../../text/alternatives.ts';

/** Boxes that are never story, wherever they are (unless they hold most of it). */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `ad ads adv advert adverts advertisement advertising adslot adsense adbox admarker sponsor sponsored sponsors promo promos promotion promobox
  anzeige anzeigen werbung publicidad publicidade publicite pub reklama reklam reklame annons mainos iklan
  share shares sharing sharebar sharetools social socials sociallinks socialshare addthis sharethis addtoany
  related relateds relatedarticles relatedlinks relatedcontent relatedposts relacionadas relacionados relacionado verwandt
  recommended recommendation recommendations recommend recirc recirculation taboola outbrain
  teaser teasers mostread popular trending readmore readnext morestories morefrom seealso
  comment comments commentlist commentaires comentarios kommentare kommentar respond disqus discussion
  newsletter newsletters subscribe subscription signup signin login register registration upsell paywall regwall
  nav navbar navigation menu menubar submenu breadcrumb breadcrumbs pagination pager pagenav prevnext topbar toolbar
  footer sitefooter masthead sidebar sidebars rail complementary contentinfo banner
  byline bylines author authors authorbox authorinfo authorbio bio autor auteur dateline timestamp pubdate postmeta entrymeta metadata
  tag tags taglist tagcloud keywords topics
  caption captions figcaption imagecaption credit credits photocredit copyright
  cookie cookies consent gdpr popup popover modal overlay lightbox dialog tooltip
  gallery slideshow carousel slider thumbnails thumbs galleria
  rating ratings vote votes poll print printer email
  widget widgets noprint screenreader visuallyhidden offscreen
  nocontent appdownload followus follow factbox infobox donation donate donations toolbox`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Sequences of words: several parts of one name that together mean furniture. */
export const FURNITURE_NAMES = new RegExp(
  alternatives`
  (?:^|[\s_-])(?:pull[-_]?quotes?|read[-_]?(?:more|next|also|too)|more[-_](?:stories|from|on|news|articles|posts|
  like)|most[-_]?(?:read|popular|viewed)|see[-_]also|also[-_]read|up[-_]?next|you[-_](?:may|might)|dont[-_]miss|
  latest[-_](?:news|posts|stories)|top[-_](?:stories|news)|post[-_]?(?:meta|info|date|tags|nav|author|footer)|
  entry[-_](?:meta|footer|utility)|article[-_](?:meta|info|tags|author|footer|date|tools|actions)|
  meta[-_]?(?:data|info|line|author|date)|sr[-_]only|(?:visually[-_])?hidden(?=$|\s)|skip[-_](?:to|link|nav)|
  announcement[-_]?bar|screen[-_]reader|sign[-_]?up|log[-_]?in|cta|call[-_]to[-_]action|jp[-_]relatedposts|
  in[-_]article[-_]?ad|video[-_](?:player|container|embed)|embed[-_]?caption|media[-_]?(?:caption|credit|info)|
  (?:img|image|photo|picture|bild|foto)[-_]{0,2}(?:caption|credit|desc|description|info|source|meta|legend|copyright)|
  photo[-_]?(?:caption|credit)|wp[-_]caption[-_]text)
`,
  'i',
);

/** Boxes whose name says that they hold the story. */
export const STORY_NAMES = new RegExp(
  alternatives`
  (?:article|story|post|entry|news|content|text|page|main|blog|artikel|articulo|noticia|nota)[-_]{0,2}(?:body|content|
  text|contents|detail|copy|main|inner)|(?:body|content|text)[-_]{0,2}(?:article|story|post|news|main|copy)|
  articlebody|storybody|bodytext|artikeltext|cuerpo|texto|(?:^|\s)(?:hentry|entry|rich-?text|prose)(?:\s|$)
`,
  'i',
);

/** Boxes whose name says that they hold the lead. */
export const STANDFIRST_NAMES = new RegExp(
  alternatives`
  stand-?first|(?:^|[\s_-])(?:lead|lede|leadtext|lead-text|intro|introtext|deck|dek|chapo|chapeau|sapo|vorspann|
  sub-?title|sub-?headline|sub-?heading|abstract|excerpt|ingress|manchet|perex|entradilla|bajada|epigraph|sommario|
  summary|description)(?:$|[\s_-])|leadtext|introtext|IntroText|__intro|__lead|-lead\b|-intro\b|-summary\b
`,
  'i',
);
