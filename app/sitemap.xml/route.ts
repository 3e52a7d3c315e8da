import { SITEMAP_HEADERS, sitemapIndex } from "@/lib/http/feeds/sitemap";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { siteUrl } from "@/lib/site/env";
import { services } from "@/lib/site/services";

/** GET /sitemap.xml: where the pages of the sitemap are. */
export const GET = route({ auth: "anyone", limit: LIMITS.sitemap }, async () => {
  const starts = await services().sitemap.starts();
  return new Response(sitemapIndex(siteUrl(), starts), { headers: SITEMAP_HEADERS });
});
