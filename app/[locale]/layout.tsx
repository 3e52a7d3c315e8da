import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { OopsWordsProvider } from "@/components/site/oops-words";
import { feeds } from "@/lib/http/feeds/links";
import { isLocale } from "@/lib/shared/locale";
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
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    openGraph: {
      siteName: t("name"),
      type: "website",
      locale: locale === "ko" ? "ko_KR" : "en_US",
      images: [{ url: "/og.png", width: 1200, height: 630 }],
    },
    alternates: { types: feeds(t("name")) },
    icons: { icon: [{ url: "/icon.svg", type: "image/svg+xml" }], apple: "/icon-180.png" },
  };
}

/** Frame of every page. It reads no cookie, so that pages inside may be cached for everybody. */
export default async function LocaleLayout({ params, children }: Props & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations();
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
          <Header locale={locale} />
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"
          >
            {children}
          </main>
          <Footer locale={locale} />
        </OopsWordsProvider>
      </body>
    </html>
  );
}
