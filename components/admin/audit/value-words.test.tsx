import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import messages from "@/lib/i18n/messages/en";
import { useValueWords } from "./value-words";

function Said({ values }: { values: Record<string, unknown> }) {
  return useValueWords("Asia/Seoul")(values);
}

function said(values: Record<string, unknown>): string {
  const page = (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <Said values={values} />
    </NextIntlClientProvider>
  );
  return renderToString(page);
}

test("what was changed is told in words: no id in full length, no JSON, no name that only the code knows", () => {
  expect(said({ reason: "privacy", report: "01a22819-f6ec-75ee-85f1-a12f26490a8b" })).toBe(
    "reason: private details · report: …26490a8b",
  );
  expect(said({ state: "closed" })).toBe("state: Seen to");
  expect(said({ target: "post" })).toBe("what: Day");
  expect(said({ role: "admin" })).toBe("role: admin");
  expect(said({ usesMax: 25, expiresAt: "2026-12-13T16:18:00.000Z" })).toBe(
    "people at most: 25 · ends: 14 Dec 2026, 01:18",
  );
  expect(said({ banner: { link: "/help", text: { en: "We are away" }, until: null } })).toBe(
    "banner: link: /help, text: en: We are away, until: none",
  );
  expect(said({ added: [], isOdd: true })).toBe("added: none · isOdd: yes");
});
