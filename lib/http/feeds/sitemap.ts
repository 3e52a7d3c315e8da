import type { MappedPost } from "@/lib/domains/posts/sitemap";
import { xmlText } from "@/lib/shared/xml";

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export const SITEMAP_HEADERS = {
  "content-type": "application/xml; charset=utf-8",
  // Whoever walks the whole site comes once a day; an address that went is answered 404 at once.
  "cache-control": "public, max-age=3600",
  "content-security-policy": "default-src 'none'",
};

/** The index of the sitemap's pages (sitemaps.org); each is named by the id that it begins with. */
export function sitemapIndex(site: string, starts: readonly string[]): string {
  const pages = ["pages", ...starts].map(
    (name) => `<sitemap><loc>${xmlText(`${site}/sitemaps/${name}.xml`)}</loc></sitemap>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex ${XMLNS}>\n${pages.join("")}</sitemapindex>\n`;
}

/** A page of the sitemap. @param paths below the site */
export function sitemapOf(site: string, paths: readonly { path: string; changedAt?: Date }[]): string {
  const urls = paths.map(({ path, changedAt }) => {
    const lastmod = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${xmlText(site + path)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${XMLNS}>\n${urls.join("")}</urlset>\n`;
}

export function postPath({ id, changedAt }: MappedPost): { path: string; changedAt: Date } {
  return { path: `/posts/${id}`, changedAt };
}
