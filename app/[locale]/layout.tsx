import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Banner } from "@/components/site/banner";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { OopsWordsProvider } from "@/components/site/oops-words";
import { SeenIsland } from "@/components/visits/seen-island";
import { feeds } from "@/lib/http/feeds/links";
import { publicSite } from "@/lib/http/pages/public-pages";
import { isLocale } from "@/lib/shared/locale";
import { siteImage } from "@/lib/shared/site-name";
import { siteUrl } from "@/lib/site/env";

type Props = { params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f2e4" },
    { media: "(prefers-color-scheme: dark)", color: "#221e1b" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "site" });
  const { name } = await publicSite(locale);
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: `${name} · ${t("tagline")}`, template: `%s · ${name}` },
    description: t("description"),
    openGraph: {
      siteName: name,
      type: "website",
      locale: locale === "ko" ? "ko_KR" : "en_US",
      images: [siteImage(name)],
    },
    alternates: { types: feeds(name) },
    icons: { icon: [{ url: "/icon.svg", type: "image/svg+xml" }], apple: "/icon-180.png" },
  };
}

/** Frame of every page. It reads no cookie, so that pages inside may be cached for everybody. */
export default async function LocaleLayout({ params, children }: Props & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations();
  const site = await publicSite(locale);
  const words = {
    title: t("oops.500.title"),
    text: t("oops.500.text"),
    note: t("oops.status", { status: "500" }),
    retry: t("oops.retry"),
    home: t("oops.home"),
  };
  return (
    <html lang={locale} data-theme="light" suppressHydrationWarning>
      <head>
        {/* Synchronous on purpose: it must run before the first paint, or the page flashes. */}
        <script src="/theme.js" />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-sheet focus:px-4 focus:py-2"
        >
          {t("site.skip")}
        </a>
        <OopsWordsProvider words={words}>
          <Banner
            shown={site.banner}
            labels={{ label: t("site.banner"), more: t("site.bannerMore"), putAway: t("site.bannerPutAway") }}
          />
          <Header locale={locale} name={site.name} />
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"
          >
            {children}
          </main>
          <Footer locale={locale} />
        </OopsWordsProvider>
        <SeenIsland />
      </body>
    </html>
  );
}
