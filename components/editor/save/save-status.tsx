"use client";

import { Check, CloudOff, Pencil, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import type { AutosaveState, SaveStatus as Status } from "../autosave/save-state";

type Props = {
  state: AutosaveState;
  postId: string;
  /** What is saved waits beside what others read. */
  waits: boolean;
  onRetry: () => void;
  onCompare: () => void;
};

const CALM: readonly Status[] = ["saved", "saving", "unsaved"];

/** Where the text is: saved, on its way, or kept on this device and why, with the way out of it. */
export function SaveStatus({ state, postId, waits, onRetry, onCompare }: Props) {
  "use memo";
  const t = useTranslations("editor");
  const errorText = useErrorText();
  const text = useStatusText(state, waits);
  const isCalm = CALM.includes(state.status);
  const Icon = isCalm
    ? state.status === "saved"
      ? Check
      : Pencil
    : state.status === "offline"
      ? CloudOff
      : TriangleAlert;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups a text with its way out
    <div role="group" aria-label={t("saveStatus")} className="flex min-w-0 items-center gap-2 text-sm">
      {text && <Icon className={`size-4 shrink-0 ${isCalm ? "text-success" : "text-danger"}`} aria-hidden />}
      <p className={isCalm ? "text-ink-soft" : "font-medium text-ink"}>
        {text}
        {state.status === "failed" && state.error && ` ${errorText(state.error)}`}
      </p>
      {(state.status === "failed" || state.status === "offline") && (
        <Button size="sm" variant="outline" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      {state.status === "conflict" && (
        <Button size="sm" variant="outline" onClick={onCompare}>
          {t("compare")}
        </Button>
      )}
      {state.status === "signed_out" && (
        <Button size="sm" variant="outline" asChild>
          {/* Words that this page alone holds stay with it: coming back to it saves them. */}
          <Link href={`/sign-in?next=/write/${postId}`} target={state.kept ? undefined : "_blank"}>
            {t("signIn")}
          </Link>
        </Button>
      )}
      {state.status === "locked" && (
        <Button size="sm" variant="outline" asChild>
          {/* A page of its own, so that its camera policy comes along. */}
          <a href={`/diaries/lock?next=/write/${postId}`} target={state.kept ? undefined : "_blank"}>
            {t("openLock")}
          </a>
        </Button>
      )}
      <Announcer status={state.status} text={text} />
    </div>
  );
}

/** Reads trouble out, and its end; every "saved" while typing would be noise. */
function Announcer({ status, text }: { status: Status; text: string }) {
  const [said, setSaid] = useState("");
  const inTrouble = useRef(false);
  useEffect(() => {
    if (!CALM.includes(status)) {
      inTrouble.current = true;
      setSaid(text);
    } else if (status === "saved" && inTrouble.current) {
      inTrouble.current = false;
      setSaid(text);
    }
  }, [status, text]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}

function useStatusText({ status, savedAt, kept }: AutosaveState, waits: boolean): string {
  const t = useTranslations("editor.status");
  const locale = useLocale();
  if (!kept && !CALM.includes(status)) return t(status === "offline" ? "offlineNotKept" : "notKept");
  switch (status) {
    case "saved": {
      if (waits) return t("waits");
      // Nothing was written in this page yet.
      if (savedAt === null) return "";
      // The writer's own clock, not the zone that the site formats in.
      const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(savedAt);
      return t("savedAt", { time });
    }
    case "signed_out":
      return t("signedOut");
    case "too_long":
      return t("tooLong");
    default:
      return t(status);
  }
}
