import { useLocale, useTranslations } from "next-intl";
import { useActionWords } from "@/components/reports/action-words";
import type { Locale } from "@/lib/shared/locale";

/**
 * The words of comments and of the menus beside them as plain data, with `{name}` and `{count}` left in: the pages of
 * posts are for everyone, and should not carry a translation library for who only reads.
 */
export type CommentWords = ReturnType<typeof useCommentWords>;

/** For server components. */
export function useCommentWords() {
  const t = useTranslations("comments");
  const ask = useTranslations("asked");
  return {
    locale: useLocale() as Locale,
    title: t("title"),
    empty: t("empty"),
    write: t("write"),
    send: t("send"),
    sending: t("sending"),
    sent: t("sent"),
    changed: t("changed"),
    deleted: t("deleted"),
    more: t("more"),
    loading: t("loading"),
    reply: t("reply"),
    replyOf: t("replyOf", { name: "{name}" }),
    replying: t("replying", { name: "{name}" }),
    noReply: t("noReply"),
    to: t("to", { name: "{name}" }),
    author: t("author"),
    edited: t("edited"),
    actions: t("actions", { name: "{name}" }),
    deleteAsk: t("deleteAsk"),
    deleteText: t("deleteText"),
    close: t("close"),
    open: t("open"),
    closedNow: t("closedNow"),
    openNow: t("openNow"),
    left: t("left", { count: "{count}" }),
    tooLong: t("tooLong", { count: "{count}" }),
    unseen: t("unseen"),
    signIn: t("signIn"),
    signInWay: t("signInWay"),
    asked: { title: ask("title"), text: ask("text"), back: ask("back"), anyway: ask("anyway") },
    ...useActionWords(),
  };
}
