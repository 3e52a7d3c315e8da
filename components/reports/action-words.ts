import { useTranslations } from "next-intl";
import { REPORT_REASONS, type ReportReason } from "@/lib/domains/reports/report";
import type { ErrorCode } from "@/lib/shared/errors";

/** Failures that writing, reporting and blocking may meet; any other is said as `internal`. */
const CODES = [
  "invalid_input",
  "not_signed_in",
  "post_not_found",
  "comment_not_found",
  "member_not_found",
  "comments_closed",
  "comment_too_old",
  "too_many_requests",
  "busy",
  "no_room",
  "unavailable",
  "internal",
] as const satisfies readonly ErrorCode[];

/** The words of the menu that reports and blocks, as plain data: see comment-words.ts. */
export type ActionWords = ReturnType<typeof useActionWords>;

/** For server components. */
export function useActionWords() {
  const t = useTranslations("reports");
  const common = useTranslations("common");
  const error = useTranslations("errors");
  return {
    moreActions: t("actions"),
    report: t("report"),
    reportTitle: { post: t("title.post"), comment: t("title.comment"), member: t("title.member") },
    reportText: t("text"),
    reason: t("reason"),
    reasons: Object.fromEntries(REPORT_REASONS.map((reason) => [reason, t(`reasons.${reason}`)])) as Record<
      ReportReason,
      string
    >,
    note: t("note"),
    optional: common("optional"),
    reportSend: t("send"),
    reportSending: t("sending"),
    reportSent: t("sent"),
    reportGone: t("gone"),
    block: t("block", { name: "{name}" }),
    unblock: t("unblock", { name: "{name}" }),
    blockTitle: t("blockTitle", { name: "{name}" }),
    blockText: t("blockText"),
    blockConfirm: t("blockConfirm"),
    blocked: t("blocked", { name: "{name}" }),
    unblocked: t("unblocked", { name: "{name}" }),
    edit: common("edit"),
    delete: common("delete"),
    cancel: common("cancel"),
    save: common("save"),
    saving: common("saving"),
    retry: common("retry"),
    loadFailed: common("loadFailed"),
    errors: { ...Object.fromEntries(CODES.map((code) => [code, error(code)])), network: error("network") } as Record<
      string,
      string
    >,
  };
}
