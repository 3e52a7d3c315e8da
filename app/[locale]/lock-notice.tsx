import { getTranslations } from "next-intl/server";
import { Alert } from "@/components/ui/alert";
import { currentMember } from "@/lib/http/sessions/session";
import { services } from "@/lib/site/services";

/** Above lists of one's own that leave out what is behind one's own lock. */
export async function LockNotice({ next }: { next: `/${string}` }) {
  const member = await currentMember();
  if (!member || !(await services().faceKeys.isShut(member.id))) return null;
  const t = await getTranslations("labFaceLock");
  return (
    <Alert className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span>{t("locked")}</span>
      <a
        href={`/diaries/lock?next=${encodeURIComponent(next)}`}
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
      >
        {t("unlock")}
      </a>
    </Alert>
  );
}
