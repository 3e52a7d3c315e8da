"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ApiFailure } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { sendFile } from "@/components/api/send-file";
import { Alert } from "@/components/ui/alert";
import type { FaceKeyState } from "@/lib/domains/face-keys/face-key";
import { FaceStep } from "./face-step";
import { PasswordDoor } from "./password-door";

type Props = { hasPassword: boolean; next: string };

/** A shut lock: by a face, or by the password. */
export function LockDoor({ hasPassword, next }: Props) {
  const t = useTranslations("labFaceLock.door");
  const errorText = useErrorText();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const seen = async (frame: Blob) => {
    setSending(true);
    setFailure(null);
    const result = await sendFile<FaceKeyState>("POST /api/vision/face-key/open", frame);
    if (result.ok) return location.replace(next);
    setFailure(result);
    setSending(false);
  };

  return (
    <section aria-labelledby="lock-door" className="paper-sheet space-y-5 p-5 sm:p-7">
      <h2 id="lock-door" className="font-title text-2xl">
        {t("title")}
      </h2>
      {failure && <Alert variant="danger">{errorText(failure.code)}</Alert>}
      <FaceStep begin={t("byFace")} isSending={isSending} onSeen={(frame) => void seen(frame)} />
      <PasswordDoor hasPassword={hasPassword} onOpen={() => location.replace(next)} />
    </section>
  );
}
