import { postPath, SITEMAP_HEADERS, sitemapOf } from "@/lib/http/feeds/sitemap";
import { LIMITS } from "@/lib/http/limits";
import { SitemapFile } from "@/lib/http/openapi/operations/feeds";
import { route } from "@/lib/http/route";
import { siteUrl } from "@/lib/site/env";
import { services } from "@/lib/site/services";

/** GET /sitemaps/:file: up to 5,000 public posts, those from an id on; or the pages that are no posts. */
export const GET = route(
  { auth: "anyone", params: SitemapFile, missing: "not_found", limit: LIMITS.sitemap },
  async ({ params }) => {
    const start = params.file.slice(0, -".xml".length);
    const paths =
      start === "pages"
        ? [{ path: "/" }, { path: "/help" }, { path: "/lab" }]
        : (await services().sitemap.page(start)).map(postPath);
    return new Response(sitemapOf(siteUrl(), paths), { headers: SITEMAP_HEADERS });
  },
);
