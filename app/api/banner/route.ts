import { shownSite } from "@/lib/domains/settings/setting";
import { keepAnswer } from "@/lib/http/pages/page-cache";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

const HEADERS = { "cache-control": "public, max-age=0, must-revalidate", vary: "accept-language, cookie" };

/** GET /api/banner: what the site has to say to everyone now. Kept beside the pages, until it changes. */
export const GET = route({ auth: "anyone" }, async ({ request, locale }) => {
  const began = performance.now();
  const { banner } = shownSite(await services().settings.shown(), locale);
  const text = JSON.stringify({ banner });
  const headers = { ...HEADERS, "content-type": "application/json" };
  const { pathname, search } = request.nextUrl;
  if (!search) keepAnswer(`/${locale}${pathname}`, text, { headers, tags: ["site"], began });
  return new Response(text, { headers });
});
