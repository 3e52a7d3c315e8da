"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Game } from "@/lib/domains/face-types/face-type";

/** Keeps a game for who is signed in and wants it; guests are shown the way. */
export function KeepButton({ game, onKept }: { game: Game; onKept: () => void }) {
  const t = useTranslations("labFaceType.result");
  const errors = useTranslations("errors");
  const [state, setState] = useState<"new" | "keeping" | "kept">("new");
  const [said, setSaid] = useState("");
  const hint = useId();
  const keep = async () => {
    setState("keeping");
    const result = await callApi("POST /api/vision/face-types", { body: game });
    setState(result.ok ? "kept" : "new");
    setSaid(result.ok ? t("kept") : errors(result.code));
    if (result.ok) onKept();
  };
  return (
    <>
      <span className="member-only">
        <Button variant="outline" aria-describedby={hint} disabled={state !== "new"} onClick={() => void keep()}>
          {t("keep")}
        </Button>
      </span>
      <Link
        href="/sign-in?next=/lab/face-type"
        prefetch={false}
        className={`guest-only ${buttonStyles({ variant: "outline" })}`}
      >
        {t("signIn")}
      </Link>
      <p id={hint} role="status" className="order-last w-full text-ink-soft text-sm">
        {said || t("keepHint")}
      </p>
    </>
  );
}
