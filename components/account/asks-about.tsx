"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { MemberPatch } from "@/lib/domains/accounts/inputs";
import { AboutFields } from "./about-fields";
import { useFailureText } from "./failure-text";

/** Asks for gender and birth date, once: answered or put away it is gone for good, on every device. */
export function AsksAbout() {
  const t = useTranslations("account");
  const common = useTranslations("common");
  const text = useFailureText();
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<"asking" | "saving" | "thanks" | "gone">("asking");
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const tell = async (body: Pick<MemberPatch, "gender" | "birthDate" | "askedAbout">, then: "thanks" | "gone") => {
    setState("saving");
    setFailure(null);
    const result = await callApi("PATCH /api/me", { body });
    setState(result.ok ? then : "asking");
    if (!result.ok) setFailure(result);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { gender, birthDate } = typedIn<"PATCH /api/me">(event.currentTarget);
    void tell({ gender, birthDate: birthDate || null, askedAbout: true }, "thanks");
  };

  const isOver = state === "thanks" || state === "gone";
  // The buttons are gone, and the focus must not go with them.
  useEffect(() => {
    if (isOver) said.current?.focus();
  }, [isOver]);
  return (
    <section aria-labelledby={id} className={isOver ? "" : "paper-sheet space-y-4 px-5 py-5 sm:px-7"}>
      <p ref={said} tabIndex={-1} role="status" className="text-ink-soft outline-none empty:hidden">
        {isOver && t(`asksAbout.${state}`)}
      </p>
      <h2 id={id} hidden={isOver} className="font-title text-2xl">
        {t("asksAbout.title")}
      </h2>
      {!isOver && (
        <>
          <p className="text-ink-soft">{t("asksAbout.text")}</p>
          <Form onSubmit={submit} className="space-y-4">
            {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
            <AboutFields errors={text.fields(failure)} />
            <div className="flex flex-wrap gap-2">
              <Button type="submit" disabled={state === "saving"}>
                {state === "saving" ? common("saving") : t("asksAbout.put")}
              </Button>
              <Button
                variant="ghost"
                disabled={state === "saving"}
                onClick={() => void tell({ askedAbout: true }, "gone")}
              >
                {t("asksAbout.away")}
              </Button>
            </div>
          </Form>
        </>
      )}
    </section>
  );
}
