import "server-only";
import { offerFirstAdmin } from "@/lib/domains/accounts/first-admin";
import { startBannerClock } from "@/lib/domains/settings/banner-clock";
import { provideAhead } from "@/lib/http/front/provide-ahead";
import { expirePages, pausePages, resumePages } from "@/lib/http/pages/page-cache";
import { routeLabel } from "@/lib/http/route-label";
import { env, siteUrl } from "@/lib/site/env";
import { openSite } from "@/lib/site/open-site";
import { authSecret } from "@/lib/site/secrets";
import { provideServices } from "@/lib/site/services";

/** Opens the services before the first request. @throws StartupError for what the person at the terminal can change */
export async function boot(): Promise<void> {
  // next-auth takes the site's address from here.
  process.env.NEXTAUTH_URL ??= siteUrl();
  const services = await openSite({ draws: env().DRAW_IN_WEB, routeLabel });
  provideServices(services);
  provideAhead();
  services.events.subscribe((event) => {
    if (event.type === "pages.stale") expirePages(event.tags);
    if (event.type === "bus.lost") pausePages();
    if (event.type === "bus.back") resumePages();
  });
  startBannerClock({ ...services, forget: () => expirePages(["site"]) });
  const token = await offerFirstAdmin(services.prisma, authSecret());
  if (token) console.log(`\nMake the first admin with this link (works once): ${siteUrl()}/sign-up?admin=${token}\n`);
}
