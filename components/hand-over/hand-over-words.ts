import { useTranslations } from "next-intl";
import { useActionWords } from "@/components/reports/action-words";

/** The dialog's words, with those of every report, and `{name}` left in: see comment-words.ts. For server components. */
export function useHandOverWords() {
  const t = useTranslations("handOver");
  return {
    ...useActionWords(),
    open: t("open"),
    title: { entry: t("title"), comment: t("titleComment") },
    text: t("text"),
    what: t("what"),
    words: t("words"),
    picture: t("picture"),
    exactly: t("exactly"),
    alsoNames: t("alsoNames", { name: "{name}" }),
    nothing: t("nothing"),
    sure: t("sure"),
    sureFirst: t("sureFirst"),
    send: t("send"),
    sending: t("sending"),
    sent: t("sent"),
    stale: t("stale"),
    gone: t("gone"),
  };
}
export type HandOverWords = ReturnType<typeof useHandOverWords>;
