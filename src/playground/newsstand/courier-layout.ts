import { newsArticle, openGraph } from './article-data.ts';
import { markup, paragraphs } from './markup.ts';
import { type ArticleLayout, copyright, links, menu } from './page-frame.ts';
import { writtenDate } from './site.ts';

/** Boxes in boxes, as blog software makes them, with a form for comments. */
export const courierLayout: ArticleLayout = {
  head: (view) => markup`${openGraph(view)}${newsArticle(view)}`,
  body({ site, article, related }) {
    const [first = [], ...others] = paragraphs(article.text);
    const half = Math.ceil(others.length / 2);
    return markup`<div class="cookie-bar">
<p>Cookie notice: we use cookies to improve your visit.</p>
<button type="button">Accept all</button> <button type="button">Manage choices</button>
</div>
<div class="site-header">
<a class="name" href="${site.siteUrl}">${site.paper.name}</a>
<div class="tagline">${site.paper.motto}</div>
<ul class="menu">
${menu(site)}</ul>
</div>
<div class="columns">
<div class="content">
<div class="breadcrumbs"><a href="${site.siteUrl}">Home</a> » <a href="${site.siteUrl}">News</a> » ${article.title}</div>
<h1 class="entry-title">${article.title}</h1>
<div class="entry-meta">${article.byline ?? 'By our newsroom'} | ${writtenDate(site.paper, article.publishedAt)}</div>
<div class="share"><span>Share this article</span>
<ul class="share-row"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li><li><a href="#">Print</a></li></ul></div>
<div class="entry-content">
${first}${others.slice(0, half)}<div class="ad"><span>ADVERTISEMENT</span></div>
${others.slice(half)}</div>
<div class="post-navigation"><h3>More from Morrhaven</h3>
<ul>
${links(site, related)}</ul></div>
<div class="subscribe"><h3>Sign up for our harbour newsletter</h3>
<p>The tides, the ships and the news, every morning at six.</p>
<form><input type="email" placeholder="Your email address"> <button type="button">Sign up</button></form></div>
<div class="comments"><h3>Leave a Reply</h3>
<p>Your email address will not be published. Required fields are marked *</p>
<form><label>Comment * <textarea rows="3"></textarea></label><label>Name * <input></label><label>Email * <input></label>
<button type="button">Post Comment</button></form></div>
</div>
<div class="sidebar"><h3>Tides at Long Quay</h3>
<p>High water 04:12 and 16:38</p>
<p>Low water 10:21 and 22:49</p></div>
</div>
<div class="site-footer"><a href="#">About us</a> <a href="#">Contact</a> <a href="#">Privacy</a>
<p>${copyright(site, article.publishedAt)} All rights reserved.</p></div>
`;
  },
};
