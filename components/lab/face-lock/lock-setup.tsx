"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFailureText } from "@/components/account/failure-text";
import { ProofField } from "@/components/account/proof-field";
import type { ApiFailure } from "@/components/api/client";
import { sendFile } from "@/components/api/send-file";
import { Alert } from "@/components/ui/alert";
import type { FaceKeyEvent, FaceKeyState } from "@/lib/domains/face-keys/face-key";
import type { Page } from "@/lib/shared/page";
import { FaceStep } from "./face-step";
import { LockEvents } from "./lock-events";

type Props = { hasPassword: boolean; events: Page<FaceKeyEvent> };

/** What is kept of a face, in plain words; a clear yes; who it is; and the face. */
export function LockSetup({ hasPassword, events }: Props) {
  const t = useTranslations("labFaceLock.setup");
  return (
    <div className="space-y-5">
      <section aria-labelledby="lock-setup" className="paper-sheet space-y-5 p-5 sm:p-7">
        <header className="space-y-2">
          <h2 id="lock-setup" className="font-title text-2xl">
            {t("title")}
          </h2>
          <ul className="list-disc space-y-1.5 pl-5">
            {(["kept", "frame", "open", "friend", "end"] as const).map((one) => (
              <li key={one}>{t(one)}</li>
            ))}
          </ul>
        </header>
        <TeachFace hasPassword={hasPassword} begin={t("begin")} />
      </section>
      {events.items.length > 0 && <LockEvents first={events} />}
    </div>
  );
}

/** Learns a face, after a yes and the password; the page comes anew then. */
export function TeachFace({ hasPassword, begin }: { hasPassword: boolean; begin: string }) {
  const t = useTranslations("labFaceLock.setup");
  const text = useFailureText();
  const [agreed, setAgreed] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const isWrong = failure?.code === "wrong_credentials";

  const seen = async (frame: Blob) => {
    const field = document.querySelector<HTMLInputElement>("#teach-password");
    setSending(true);
    setFailure(null);
    const fields = { agreed: "yes", password: hasPassword ? (field?.value ?? "") : undefined };
    const result = await sendFile<FaceKeyState>("PUT /api/vision/face-key", frame, fields);
    if (result.ok) return location.reload();
    setFailure(result);
    setSending(false);
    if (result.code === "wrong_credentials") field?.focus();
  };

  return (
    <div className="space-y-4">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-(--color-blue)"
          checked={agreed}
          onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
        />
        <span>{t("agree")}</span>
      </label>
      {agreed && (
        <>
          <ProofField id="teach-password" hasPassword={hasPassword} isWrong={isWrong} />
          {failure && !isWrong && <Alert variant="danger">{text.form(failure)}</Alert>}
          <FaceStep begin={begin} isSending={isSending} onSeen={(frame) => void seen(frame)} />
        </>
      )}
    </div>
  );
}
