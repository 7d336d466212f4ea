import { type IsoDate, type Language } from '@heard/domain';

/** A page that search engines may list: its address in each language it is told in, and the day it last changed. */
export interface ListedPage {
  address(language: Language): string;
  toldIn: readonly Language[];
  changedOn: IsoDate;
}

/** The pages of a site for search engines, each with the same page in other languages. */
export function renderSitemap(origin: string, pages: readonly ListedPage[]): string {
  // Nothing here needs escaping: an origin has no letter that XML minds, nor has a path of ids, slugs and languages.
  const urls = pages.flatMap((page) => {
    const links = page.toldIn.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${page.address(language)}"/>`,
    );
    links.push(`<xhtml:link rel="alternate" hreflang="x-default" href="${origin}${page.address('en')}"/>`);
    return page.toldIn.map(
      (language) =>
        `<url><loc>${origin}${page.address(language)}</loc><lastmod>${page.changedOn}</lastmod>${links.join('')}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
