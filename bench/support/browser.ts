import { type Browser, chromium } from "@playwright/test";
import { chromiumPath } from "@/scripts/support/setup/tools.mjs";

/** The system's Chromium, without what calls home or needs a GPU. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? "chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
