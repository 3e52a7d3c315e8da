import { createTranslator } from "use-intl/core";
import en from "@/lib/i18n/messages/en/mail";
import ko from "@/lib/i18n/messages/ko/mail";
import type { Locale } from "@/lib/shared/locale";
import { oneLine } from "@/lib/shared/text";
import { isTimeZone } from "@/lib/shared/time-zone";
import { kindOf, type MailKind } from "./kinds";
import { plainName } from "./plain-name";
import { asHtml, asText, type Letter } from "./template";

const WORDS = { ko, en };

export type ToRender = {
  kind: MailKind;
  locale: Locale;
  data: unknown;
  token: string | null;
  quietToken: string | null;
};

/** Who writes: where they are reached, an origin without a slash at the end, and what they are called. */
export type Sender = { siteUrl: string; siteName: string };

/**
 * A mail's words, made when it is sent: in the hearer's language, with addresses of this site alone, whatever a request
 * said its host was.
 */
export function renderMail({ kind, locale, data, token, quietToken }: ToRender, { siteUrl, siteName }: Sender) {
  const t = createTranslator<Record<string, unknown>>({
    locale,
    messages: WORDS[locale] as unknown as Record<string, unknown>,
    timeZone: zoneIn(data),
    onError(error) {
      throw error;
    },
  }) as unknown as (key: string, values?: Record<string, string | number | Date>) => string;
  const { path, link, quiet, data: shape } = kindOf(kind);
  const known = shape.parse(data);
  const values = { ...valuesOf(known, t), siteName };
  const say = (key: string) => t(`kinds.${kind}.${key}`, values).trim();
  const way = link ? link.path(token ?? "") : path?.(known as never, token);
  if (link && !token) throw new Error("A mail with a link needs its token");
  const letter: Letter = {
    lang: locale,
    siteName,
    subject: oneLine(say("subject")),
    greeting: t("greeting"),
    paragraphs: say("text").split("\n"),
    button: way ? { label: say("button"), address: siteUrl + way } : null,
    notes: [say("note"), t("footer", { siteName, site: siteUrl })],
    quiet: quiet && quietToken ? { label: t("quiet"), address: siteUrl + quiet.page(quietToken) } : null,
  };
  const unsubscribe = quiet && quietToken ? siteUrl + quiet.oneClick(quietToken) : null;
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter), unsubscribe };
}

/** The hearer's own, where a time is told. */
function zoneIn(data: unknown): string {
  const { timeZone } = Object(data) as { timeZone?: unknown };
  return typeof timeZone === "string" && isTimeZone(timeZone) ? timeZone : "UTC";
}

/** What stands in the braces of the words: names of people made harmless, and of what they use. */
function valuesOf(data: Record<string, unknown>, t: (key: string, values?: Record<string, string>) => string) {
  const values: Record<string, string | number | Date> = {};
  for (const [key, value] of Object.entries(data))
    if (typeof value === "string" || typeof value === "number") values[key] = value;
  if ("inviterName" in data) values.inviterName = plainName(String(data.inviterName)) || t("somebody");
  if ("browser" in data) {
    const { browser, os } = data as { browser: string | null; os: string | null };
    values.device = browser && os ? t("device", { browser, os }) : (browser ?? os ?? t("unknownDevice"));
    values.at = new Date(String(data.at));
  }
  if ("until" in data) {
    values.ends = data.until === null ? "no" : "yes";
    values.until = new Date(String(data.until ?? 0));
  }
  return values;
}
