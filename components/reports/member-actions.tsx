"use client";

import { useEffect, useState } from "react";
import { useReader } from "@/components/account/reader-context";
import { callApi } from "@/components/api/client";
import type { ActionWords } from "./action-words";
import { LazyActions } from "./lazy-actions";
import type { ReportTarget } from "./report-dialog";

type Props = {
  words: ActionWords;
  /** What is reported: the member, or a post of theirs. */
  report: ReportTarget;
  member: { id: string; name: string };
};

/**
 * Report and block, beside a profile or a post: for members, of others. Who was blocked by me can be taken back here;
 * who has blocked me can't be told from here.
 */
export function MemberActions({ words, report, member }: Props) {
  const reader = useReader();
  const [isBlocked, setBlocked] = useState(false);
  const isOther = Boolean(reader?.member) && reader?.member?.id !== member.id;
  const isApart = isOther && reader?.hidden.includes(member.id);
  useEffect(() => {
    if (!isApart) return;
    // Which of the two wanted it.
    callApi("GET /api/me/blocks", { query: { limit: 50 } }).then((result) => {
      if (result.ok) setBlocked(result.data.items.some(({ id }) => id === member.id));
    });
  }, [isApart, member.id]);
  if (!isOther) return null;
  return (
    <LazyActions
      label={words.moreActions}
      words={words}
      report={report}
      block={member}
      isBlocked={isBlocked}
      onBlocked={() => setBlocked(true)}
      onUnblocked={() => setBlocked(false)}
    />
  );
}
