"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ApiFailure, ApiResult } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";

type Props<Kind extends string> = {
  kinds: readonly Kind[];
  /** Those that are in what is saved. */
  chosen: readonly Kind[];
  /** A mark in its box says that a kind is in what is saved, or that it is not. */
  marks: "chosen" | "others";
  nameOf: (kind: Kind) => string;
  save: (chosen: Kind[]) => Promise<ApiResult<unknown>>;
};

/** Boxes of which each is saved as soon as it is switched. Needs "common" and "errors". */
export function KindSwitches<Kind extends string>({ kinds, chosen: before, marks, nameOf, save }: Props<Kind>) {
  const t = useTranslations("common");
  const error = useErrorText();
  const [chosen, setChosen] = useState(before);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const flip = async (kind: Kind) => {
    const wish = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
    setChosen(wish);
    setSaved(false);
    setFailure(null);
    const result = await save(wish);
    setSaved(result.ok);
    if (result.ok) return;
    setChosen(chosen);
    setFailure(result);
  };

  return (
    <>
      {kinds.map((kind) => (
        <label key={kind} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={chosen.includes(kind) === (marks === "chosen")}
            onChange={() => flip(kind)}
            className="size-5 shrink-0 accent-primary"
          />
          {nameOf(kind)}
        </label>
      ))}
      <p role="status" className="min-h-6 text-ink-soft text-sm">
        {saved && t("saved")}
      </p>
      {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
    </>
  );
}
