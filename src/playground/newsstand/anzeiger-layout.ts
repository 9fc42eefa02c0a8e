import { type Markup, markup, paragraphs } from './markup.ts';
import { type ArticleLayout, copyright, links, menu } from './page-frame.ts';
import { writtenDate } from './site.ts';

/** A page that says nothing to machines, with a pointer elsewhere in the middle of the text. */
export const anzeigerLayout: ArticleLayout = {
  head: () => markup``,
  body({ site, article, related }) {
    const text: Markup[] = paragraphs(article.text);
    const half = Math.ceil(text.length / 2);
    const pointer = related
      .slice(0, 1)
      .map(
        (other) =>
          markup`<p>Lesen Sie auch: <a href="${site.urlOf(other)}">${other.title}</a></p>\n`,
      );
    return markup`<div id="kopf"><a class="name" href="${site.siteUrl}">${site.paper.name}</a>
<div class="motto">${site.paper.motto}</div></div>
<div id="navi"><ul>
${menu(site)}<li><a href="#">Abo</a></li>
<li><a href="#">Anmelden</a></li>
</ul></div>
<div id="inhalt">
<div class="beitrag">
<h1>${article.title}</h1>
<div class="zeile">${article.byline ?? 'Von unserer Redaktion'}</div>
<div class="zeile">Stand: ${writtenDate(site.paper, article.publishedAt)} Uhr</div>
${text.slice(0, half)}${pointer}<div class="werbung">Anzeige</div>
${text.slice(half)}<div class="teilen">Artikel teilen <a href="#">Facebook</a> <a href="#">E-Mail</a> <a href="#">Drucken</a></div>
<div class="tags">Schlagwörter: ${site.paper.sections.slice(0, 3).join(', ')}</div>
</div>
<div class="mehr"><h3>Mehr zum Thema</h3>
<ul>
${links(site, related)}</ul></div>
<div class="brief"><h3>Newsletter abonnieren</h3>
<p>Jeden Morgen das Wichtigste aus Grauwick und dem Drelletal.</p>
<form><input type="email" placeholder="E-Mail-Adresse"> <button type="button">Abonnieren</button></form></div>
<div class="kommentare"><h3>Schreibe einen Kommentar</h3>
<p>Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.</p>
<form><textarea rows="3"></textarea> <button type="button">Kommentar abschicken</button></form></div>
</div>
<div id="fuss"><a href="#">Impressum</a> <a href="#">Datenschutz</a>
<p>${copyright(site, article.publishedAt)} Alle Rechte vorbehalten.</p></div>
<div id="kekse">Wir verwenden Cookies. <button type="button">Einverstanden</button> <button type="button">Einstellungen</button></div>
`;
  },
};
