"use client";

import { useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import type { HandOverWords } from "@/components/hand-over/hand-over-words";
import { List } from "@/components/list/list";
import type { ListLabels } from "@/components/list/list-labels";
import { fill } from "@/components/site/fill";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Comment } from "@/lib/domains/comments/comment";
import type { Page } from "@/lib/shared/page";
import { CommentForm } from "./comment-form";
import { CommentRow } from "./comment-row";
import type { CommentWords } from "./comment-words";
import { useComments, useNamedComment } from "./use-comments";

type Props = {
  postId: string;
  authorId: string;
  /** Of all readers; this one may see fewer. */
  count: number;
  isClosed: boolean;
  /** Whether it may have more at all: only a post for everyone does. */
  takesAny: boolean;
  /** They came with the page, for everybody. */
  first: Page<Comment>;
  words: CommentWords;
  handOver?: HandOverWords;
};

/** What readers say under a post. The first of it comes with the page and needs no script; the rest is the island's. */
export function Comments({ postId, authorId, count, isClosed, takesAny, first, words, handOver }: Props) {
  const comments = useComments(postId, first);
  const { reader, list, items, hidden } = comments;
  const named = useNamedComment(comments);
  const [closed, setClosed] = useState(isClosed);
  const [more, setMore] = useState(0);
  const [replyTo, setReplyTo] = useState<{ id: string; name: string } | null>(null);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const memberId = reader?.member?.id ?? null;
  const isAuthor = memberId === authorId;
  // Who is kept apart from the author reads the same as where nobody may write.
  const isOpen = takesAny && !closed && !hidden.has(authorId);

  // The menu goes with its comment, and the focus must not go with it: once the dialog has let go of it.
  const toHeading = () => setTimeout(() => heading.current?.focus());
  const changed = (id: string, now: Comment | null) => {
    comments.change(id, now);
    setSaid(now ? words.changed : words.deleted);
    if (now) return;
    setMore((before) => before - 1);
    toHeading();
  };
  const close = async () => {
    const result = await callApi("PUT /api/posts/{id}/comments-closed", {
      path: { id: postId },
      body: { closed: !closed },
    });
    if (result.ok) setClosed(result.data.commentsClosed);
    const text = result.ok ? (result.data.commentsClosed ? words.closedNow : words.openNow) : words.errors[result.code];
    setSaid(text ?? words.errors.internal ?? "");
  };
  const labels: ListLabels = {
    more: words.more,
    loading: words.loading,
    failed: words.loadFailed,
    retry: words.retry,
    end: "",
  };
  return (
    <section
      id="comments"
      aria-labelledby="comments-title"
      data-comments={reader ? "known" : "unknown"}
      className="paper-sheet mx-auto mt-6 max-w-3xl scroll-mt-24 space-y-4 px-5 py-6 sm:px-8"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="comments-title" ref={heading} tabIndex={-1} className="font-title text-2xl outline-none">
          {words.title} {count + more > 0 && <span className="tabular-nums">{count + more}</span>}
        </h2>
        {isAuthor && takesAny && (
          <button type="button" onClick={close} className={buttonStyles({ variant: "ghost", className: "text-sm" })}>
            {closed ? words.open : words.close}
          </button>
        )}
      </div>
      <p role="status" className="text-ink-soft empty:hidden">
        {said}
      </p>
      {items.length === 0 && list.phase === "end" && isOpen && <p className="text-ink-soft">{words.empty}</p>}
      <List list={list} labels={labels}>
        <ol className="divide-y divide-line/60">
          {items.map((comment) => (
            <CommentRow
              key={comment.id}
              comment={comment}
              postAuthorId={authorId}
              memberId={memberId}
              isOpen={isOpen}
              isNamed={comment.id === named}
              words={words}
              handOver={handOver}
              onReply={({ id, author }) => {
                setReplyTo({ id, name: author.name });
                field.current?.focus();
              }}
              onChange={(now) => changed(comment.id, now)}
              onBlocked={(memberId) => {
                comments.hide(memberId);
                setSaid(fill(words.blocked, { name: comment.author.name }));
                toHeading();
              }}
            />
          ))}
        </ol>
      </List>
      {isOpen ? (
        <CommentForm
          postId={postId}
          isGuest={reader && reader.member === null}
          memberId={memberId}
          replyTo={replyTo}
          onReply={setReplyTo}
          onNoReply={() => {
            setReplyTo(null);
            field.current?.focus();
          }}
          onWritten={(comment) => {
            comments.add(comment);
            setMore((before) => before + 1);
            setReplyTo(null);
            setSaid(words.sent);
            field.current?.focus();
          }}
          words={words}
          field={field}
        />
      ) : (
        <p className="text-ink-soft">{words.errors.comments_closed}</p>
      )}
    </section>
  );
}
