import { newsArticle, openGraph } from './article-data.ts';
import { markup, paragraphs } from './markup.ts';
import { type ArticleLayout, copyright, links, menu } from './page-frame.ts';
import { writtenDate } from './site.ts';

/** Elements named for what they hold, and the whole text once more in the data for machines. */
export const ledgerLayout: ArticleLayout = {
  head: (view) =>
    markup`${openGraph(view)}${newsArticle(view, { articleBody: view.article.text })}`,
  body({ site, article, related }) {
    const [lead = [], ...others] = paragraphs(article.text);
    return markup`<a class="skip" href="#article">Skip to the article</a>
<header><a class="name" href="${site.siteUrl}">${site.paper.name}</a>
<p class="motto">${site.paper.motto}</p></header>
<nav aria-label="Sections"><ul>
${menu(site)}</ul></nav>
<main id="article">
<article>
<header>
<h1>${article.title}</h1>
<p class="byline">${article.byline ?? 'By The Drellemark Ledger'}</p>
<p class="stamp"><time datetime="${new Date(article.publishedAt).toISOString()}">${writtenDate(site.paper, article.publishedAt)}</time> · 3 min read</p>
</header>
${lead}<p class="ad-note">Story continues below advertisement</p>
${others}<p class="tools">Share: <a href="#">Email</a> - <a href="#">Print</a> - <a href="#">Copy link</a></p>
<p class="filed">Filed under: ${site.paper.sections.join(', ')}</p>
</article>
<aside><h2>Related stories</h2>
<ul>
${links(site, related)}</ul></aside>
<section class="newsletter"><h2>Newsletter</h2>
<p>Get the best of the Ledger in your inbox. Unsubscribe at any time.</p>
<form><input type="email" aria-label="Email"> <button type="button">Subscribe</button></form></section>
<p>Comments are closed.</p>
</main>
<footer><p>${copyright(site, article.publishedAt)} All rights reserved. No part of this article may be reproduced without permission.</p>
<p><a href="#">Terms</a> | <a href="#">Privacy</a> | <a href="#">Careers</a></p></footer>
<div role="dialog" class="consent"><p>We use cookies to give you the best experience on our site.</p>
<button type="button">Accept</button> <button type="button">Reject</button> <button type="button">Settings</button></div>
`;
  },
};
