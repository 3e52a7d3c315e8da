"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Avatar } from "./avatar";
import { AvatarDialog } from "./avatar-dialog";

const SHOWN_PX = 112;

/** My face on the site, and the ways to another one or to none. */
export function AvatarField({ me }: { me: { id: string; avatar: string | null } }) {
  const t = useTranslations("profile");
  const error = useErrorText();
  const [avatar, setAvatar] = useState(me.avatar);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const taken = (now: string) => {
    setAvatar(now);
    setFailure(null);
    setSaid(t("changed"));
  };
  const remove = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/me/avatar");
    setBusy(false);
    if (!result.ok) return setFailure(result);
    setAvatar(null);
    setSaid(t("removed"));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make a form of two buttons
    <div role="group" aria-labelledby="avatar" className="flex flex-wrap items-center gap-5">
      <Avatar member={{ id: me.id, avatar }} size={SHOWN_PX} />
      <div className="min-w-0 flex-1 basis-60 space-y-2">
        <h3 id="avatar" className="font-semibold">
          {t("avatar")}
        </h3>
        <p className="text-ink-soft text-sm">{t("avatarText")}</p>
        {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
        <div className="flex flex-wrap items-center gap-2">
          <AvatarDialog onTaken={taken} />
          {avatar && (
            <Button variant="ghost" className="text-danger" disabled={busy} onClick={remove}>
              {t("remove")}
            </Button>
          )}
          <p role="status" className="text-success">
            {said}
          </p>
        </div>
      </div>
    </div>
  );
}
