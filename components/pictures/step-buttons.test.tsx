import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import messages from "@/lib/i18n/messages/en";
import { StepButtons } from "./step-buttons";

const buttons = (shownId: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="Asia/Seoul" messages={messages}>
      <StepButtons pictures={[{ id: "a" }, { id: "b" }]} shown={{ id: shownId }} step={() => {}} />
    </NextIntlClientProvider>,
  ).match(/<button[^>]*>/g);

test("the button at an end is off and keeps the focus", () => {
  expect(buttons("a")?.map((button) => /aria-disabled="true"/.test(button))).toEqual([true, false]);
  expect(buttons("b")?.map((button) => /aria-disabled="true"/.test(button))).toEqual([false, true]);
  for (const button of buttons("a") ?? []) expect(button).not.toContain(" disabled=");
});
