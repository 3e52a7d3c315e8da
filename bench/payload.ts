/** What a first visit to the main page transfers, as Chromium counts it (compressed, headers included). */
import type { Page } from "@playwright/test";
import { usualArchive } from "./support/archive";
import { openBrowser } from "./support/browser";
import { alone, type Figure } from "./support/figures";
import { startSite } from "./support/site";

export async function measurePayload(): Promise<Figure[]> {
  const archive = await usualArchive();
  const site = await startSite(archive.env);
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({ locale: "ko-KR" })).newPage();
    const bytes = await transferred(page, site.url);
    const kilobytes = (...types: string[]) => types.reduce((sum, type) => sum + (bytes.get(type) ?? 0), 0) / 1000;
    const withoutPictures = [...bytes.keys()].filter((type) => type !== "Image" && type !== LATER);
    return [
      { what: "main page, JavaScript", value: kilobytes("Script"), unit: "kB", goal: { under: 165 } },
      {
        what: "main page, first view without pictures",
        value: kilobytes(...withoutPictures),
        unit: "kB",
        goal: { under: 200 },
      },
      { what: "main page, once it is quiet: the painter", value: kilobytes(LATER), unit: "kB", goal: { under: 600 } },
      { what: "main page, HTML", value: kilobytes("Document"), unit: "kB", goal: null },
      { what: "main page, CSS", value: kilobytes("Stylesheet"), unit: "kB", goal: null },
      { what: "main page, fonts", value: kilobytes("Font"), unit: "kB", goal: null },
      { what: "main page, pictures of the first view", value: kilobytes("Image"), unit: "kB", goal: null },
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

const LATER = "the painter";

/** Bytes over the wire by kind of resource (Chrome DevTools Protocol, Network domain). */
async function transferred(page: Page, url: string): Promise<Map<string, number>> {
  const network = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  const later = new Set<string>();
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    // Loaded once the page is quiet: it is no part of the first view.
    if (new URL(response.url).pathname.startsWith("/painter/")) later.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = later.has(requestId) ? LATER : (kinds.get(requestId) ?? "Other");
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await network.send("Network.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  return bytes;
}

await alone(import.meta.url, measurePayload);
