import { isbot } from "isbot";
import { isInAppBrowser } from "@/lib/shared/in-app-browser";
import type { AgentKind } from "./visit";

/** What a browser says of itself with its request. */
export type AgentSigns = {
  userAgent: string;
  /** sec-ch-ua, where a browser sends it. */
  brands: string;
  acceptLanguage: string;
  /** Whether a program steers it (navigator.webdriver). */
  steered: boolean;
};

const TABLET = /\biPad\b|\bTablet\b|\bSilk\/|\bAndroid\b(?!.*\bMobile\b)/i;
const PHONE = /\biPhone\b|\biPod\b|\bMobile\b|\bAndroid\b/i;
const DESKTOP = /\b(?:Windows NT|Macintosh|X11|CrOS|Linux)\b/;

/** The coarse kind of a browser; null: a machine that reads by itself, which is no visitor. */
export function agentOf({ userAgent, brands, acceptLanguage, steered }: AgentSigns): AgentKind | null {
  if (userAgent === "" || steered || isbot(userAgent) || /headless/i.test(brands)) return null;
  // Every browser of a person says which languages they read.
  if (acceptLanguage === "") return "odd";
  if (isInAppBrowser(userAgent)) return "in-app";
  if (!userAgent.startsWith("Mozilla/5.0 ")) return "odd";
  if (TABLET.test(userAgent)) return "tablet";
  if (PHONE.test(userAgent)) return "phone";
  return DESKTOP.test(userAgent) ? "desktop" : "odd";
}
