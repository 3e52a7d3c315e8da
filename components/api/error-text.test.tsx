import { type Messages, NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import en from "@/lib/i18n/messages/en";
import ko from "@/lib/i18n/messages/ko";
import { ERROR_CODES } from "@/lib/shared/errors";
import type { ApiFailure } from "./client";
import { useErrorText } from "./error-text";

function Said({ code }: { code: string }) {
  const error = useErrorText();
  return <p>{error(code as ApiFailure["code"])}</p>;
}

const LANGUAGES = [
  ["ko", ko],
  ["en", en],
] as const;

test.each(LANGUAGES)("in %s every code is a sentence, and so is one of a newer version", (locale, { errors }) => {
  const onError = vi.fn();
  const said = (code: string) =>
    renderToStaticMarkup(
      <NextIntlClientProvider
        locale={locale}
        messages={{ errors } as Partial<Messages>}
        onError={onError}
        timeZone="UTC"
      >
        <Said code={code} />
      </NextIntlClientProvider>,
    );
  const shown = (text: string) => renderToStaticMarkup(<p>{text}</p>);
  const sentences = new Map(Object.entries(errors));
  for (const code of [...ERROR_CODES, "network"]) expect(said(code), code).toBe(shown(sentences.get(code) ?? ""));
  for (const code of ["of_next_year", "", "a.b"]) expect(said(code), code).toBe(shown(errors.internal));
  expect(onError).not.toHaveBeenCalled();
});
