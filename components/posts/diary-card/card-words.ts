import enCommon from "@/lib/i18n/messages/en/common";
import en from "@/lib/i18n/messages/en/diary-card";
import enOnward from "@/lib/i18n/messages/en/onward";
import enWeathers from "@/lib/i18n/messages/en/weather";
import koCommon from "@/lib/i18n/messages/ko/common";
import ko from "@/lib/i18n/messages/ko/diary-card";
import koOnward from "@/lib/i18n/messages/ko/onward";
import koWeathers from "@/lib/i18n/messages/ko/weather";
import type { Locale } from "@/lib/shared/locale";

/** The words on a card and around it: they come with its code, so that pages of readers who make none don't carry them. */
export type CardWords = Record<keyof typeof en, string> & {
  weathers: Record<keyof typeof enWeathers, string>;
  untitled: string;
  retry: string;
  close: string;
  inKakao: string;
  openBrowser: string;
};

export const CARD_WORDS: Record<Locale, CardWords> = {
  ko: { ...ko, ...around(koCommon, koOnward), weathers: koWeathers },
  en: { ...en, ...around(enCommon, enOnward), weathers: enWeathers },
};

type Around = [Record<"untitled" | "retry" | "close", string>, Record<"inKakao" | "openBrowser", string>];

function around(...[{ untitled, retry, close }, { inKakao, openBrowser }]: Around) {
  return { untitled, retry, close, inKakao, openBrowser };
}
