import { getTranslations } from "next-intl/server";
import { StayOpen } from "@/components/lab/face-lock/stay-open";
import { Alert } from "@/components/ui/alert";
import { currentMember } from "@/lib/http/sessions/session";
import { services } from "@/lib/site/services";

/** Above lists of one's own: says what a shut lock leaves out of them, and takes it away when an open one falls shut. */
export async function LockNotice({ next }: { next: `/${string}` }) {
  const member = await currentMember();
  const state = member && (await services().faceKeys.state(member.id));
  if (!state?.isSet) return null;
  if (state.openUntil) return <StayOpen until={state.openUntil} />;
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
