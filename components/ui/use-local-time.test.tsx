import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { useLocalTime } from "./use-local-time";

function Said() {
  return useLocalTime()("2026-11-29T15:30:00.000Z");
}

test("English days are written as everywhere on the site", () => {
  const page = (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{}}>
      <Said />
    </NextIntlClientProvider>
  );
  expect(renderToString(page)).toBe("30 Nov 2026");
});

test("a server says the day of the default zone, whatever its own is: the browser takes over what it finds", () => {
  vi.stubEnv("TZ", "America/Los_Angeles");
  try {
    const page = (
      <NextIntlClientProvider locale="ko" timeZone="UTC" messages={{}}>
        <Said />
      </NextIntlClientProvider>
    );
    expect(renderToString(page)).toBe("2026. 11. 30.");
  } finally {
    vi.unstubAllEnvs();
  }
});
