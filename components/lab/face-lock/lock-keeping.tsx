"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { CommentTime } from "@/components/comments/comment-time";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import type { FaceKeyEvent, FaceKeyState } from "@/lib/domains/face-keys/face-key";
import type { ErrorCode } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import type { Page } from "@/lib/shared/page";
import { LockEvents } from "./lock-events";
import { tellShut } from "./lock-news";
import { TeachFace } from "./lock-setup";

type Props = { state: FaceKeyState; events: Page<FaceKeyEvent>; hasPassword: boolean; next: string };

/** An open lock: shut it now, show the face anew, take it away, and see what was done with it. */
export function LockKeeping({ state, events, hasPassword, next }: Props) {
  const t = useTranslations("labFaceLock.keeping");
  const common = useTranslations("common");
  const locale = useLocale() as Locale;
  const errorText = useErrorText();
  const [isAnew, setAnew] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | "network" | null>(null);

  const done = async (work: Promise<{ ok: true } | { ok: false; code: ErrorCode | "network" }>) => {
    setFailure(null);
    const result = await work;
    if (result.ok) location.reload();
    else setFailure(result.code);
  };

  const close = async () => {
    const shut = callApi("POST /api/vision/face-key/close");
    if ((await shut).ok) tellShut();
    await done(shut);
  };

  return (
    <div className="space-y-6">
      <section aria-labelledby="lock-open" className="paper-sheet space-y-4 p-5 sm:p-7">
        <h2 id="lock-open" className="font-title text-2xl">
          {t("title")}
        </h2>
        <p>{t.rich("until", { when: () => <CommentTime at={state.openUntil ?? ""} locale={locale} /> })}</p>
        {failure && <Alert variant="danger">{errorText(failure)}</Alert>}
        <div className="flex flex-wrap gap-3">
          <a href={next} className={buttonStyles()}>
            {t("onward")}
          </a>
          <Button variant="outline" onClick={() => void close()}>
            {t("close")}
          </Button>
          <Button variant="ghost" aria-expanded={isAnew} onClick={() => setAnew(!isAnew)}>
            {t("anew")}
          </Button>
          <Dialog>
            <DialogTrigger asChild>
              <Button variant="ghost">{t("remove")}</Button>
            </DialogTrigger>
            <DialogContent title={t("removeAsk")} description={t("removeText")}>
              <DialogFooter>
                <DialogClose asChild>
                  <Button variant="outline">{common("cancel")}</Button>
                </DialogClose>
                <Button
                  variant="danger"
                  onClick={() => void done(callApi("DELETE /api/vision/face-key", { body: {} }))}
                >
                  {t("removeConfirm")}
                </Button>
              </DialogFooter>
            </DialogContent>
          </Dialog>
        </div>
        {isAnew && <TeachFace hasPassword={hasPassword} begin={t("anewBegin")} />}
      </section>
      <LockEvents first={events} />
    </div>
  );
}
