import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { Diary } from "@/lib/domains/diaries/diary";
import { DeedButton } from "./deed-button";

/** Closing a diary, and erasing it or one's own pages. */
export function FarewellCards({ diary }: { diary: Diary }) {
  const t = useTranslations("diaries");
  const common = useTranslations("common");
  const { id, name, friend, state, eraseAskedBy } = diary;
  const cancel = common("cancel");
  return (
    <>
      {state === "open" && (
        <Card className="space-y-3">
          <CardTitle>{t("leave")}</CardTitle>
          <p className="text-ink-soft">{t("leaveText")}</p>
          <DeedButton
            deed="leave"
            diaryId={id}
            label={t("leaveConfirm")}
            thenTo={`/diaries/${id}`}
            ask={{ title: t("leaveAsk", { name }), text: t("leaveText"), confirm: t("leaveConfirm"), cancel }}
          />
        </Card>
      )}
      <Card id="erase" className="scroll-mt-20 space-y-3">
        <CardTitle>{t("erase")}</CardTitle>
        <p className="text-ink-soft">{t("eraseText")}</p>
        {eraseAskedBy && (
          <p className="font-semibold">
            {eraseAskedBy === "me" ? t("eraseAskedByMe") : t("eraseAskedByFriend", { name: friend?.name ?? "" })}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          {eraseAskedBy === "me" ? (
            <DeedButton deed="leave" diaryId={id} label={t("eraseKeep")} />
          ) : (
            friend && (
              <DeedButton
                deed="eraseAll"
                diaryId={id}
                label={t("eraseAll")}
                variant="danger"
                thenTo="/diaries"
                ask={{
                  title: t("eraseAllAsk"),
                  text: t(eraseAskedBy ? "eraseAgreeText" : "eraseAllText"),
                  confirm: t("eraseConfirm"),
                  cancel,
                }}
              />
            )
          )}
          <DeedButton
            deed="eraseMine"
            diaryId={id}
            label={t("eraseMine")}
            variant="danger"
            thenTo={`/diaries/${id}`}
            ask={{ title: t("eraseMineAsk"), text: t("eraseMineText"), confirm: t("eraseConfirm"), cancel }}
          />
        </div>
      </Card>
    </>
  );
}
