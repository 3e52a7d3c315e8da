import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { MemberAtDesk } from "@/lib/domains/moderation/member-at-desk";

/** What is out of the ordinary with a member. */
export function MemberBadges({ member }: { member: Pick<MemberAtDesk, "role" | "suspension"> }) {
  const t = useTranslations("adminPeople");
  return (
    <>
      {member.role === "admin" && <Badge variant="cool">{t("admin")}</Badge>}
      {member.suspension && <Badge variant="warm">{t("isSuspended")}</Badge>}
    </>
  );
}
