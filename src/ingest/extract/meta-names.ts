// Under which names pages state things of their article, those that say it most exactly first. They
// are what publishing systems, parsers of news and libraries ask for; in lower case.

/** When it was published; never when it was changed. */
export const DATES: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_online_date',
  'citation_publication_date',
  'citation_date',
  'article:published',
  'article:publicationdate',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'publication_date',
  'publication-date',
  'publicationdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_at',
  'published',
  'pubdate',
  'date',
  'datecreated',
  'time',
];

/** Who wrote it. */
export const AUTHORS: readonly string[] = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byline',
  'byl',
];

/** Its title without the site's name. */
export const TITLES: readonly string[] = [
  'og:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'twitter:title',
];

/** Its main picture. */
export const PICTURES: readonly string[] = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
  'image_src',
];
