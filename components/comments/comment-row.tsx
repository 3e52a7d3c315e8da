"use client";

import { useState } from "react";
import type { HandOverWords } from "@/components/hand-over/hand-over-words";
import { AuthorLink } from "@/components/profiles/author-link";
import { LazyActions } from "@/components/reports/lazy-actions";
import { fill } from "@/components/site/fill";
import { buttonStyles } from "@/components/ui/button-styles";
import { type Comment, EDIT_MS } from "@/lib/domains/comments/comment";
import { CommentText } from "./comment-text";
import { CommentTime } from "./comment-time";
import type { CommentWords } from "./comment-words";
import { EditComment } from "./edit-comment";

type Props = {
  comment: Comment;
  /** Whose post it stands under. */
  postAuthorId: string;
  /** Null for a guest, and while it is not known. */
  memberId: string | null;
  /** Whether it may be answered, changed and deleted where it stands. */
  isOpen: boolean;
  isNamed: boolean;
  words: CommentWords;
  /** In a secret diary. */
  handOver?: HandOverWords;
  onReply: (comment: Comment) => void;
  onChange: (now: Comment | null) => void;
  onBlocked: (memberId: string) => void;
};

/** One comment: who, when, what, and what this reader can do with it. */
export function CommentRow(props: Props) {
  const { comment, postAuthorId, memberId, isOpen, isNamed, words, handOver, onReply, onChange, onBlocked } = props;
  const { id, author, body, createdAt, editedAt, replyTo } = comment;
  const [isEditing, setEditing] = useState(false);
  const isMine = author.id === memberId;
  const mayEdit = () => isMine && isOpen && Date.now() - Date.parse(createdAt) < EDIT_MS;
  return (
    <li
      id={`comment-${id}`}
      tabIndex={-1}
      className={`scroll-mt-24 space-y-1 rounded-lg px-2 py-3 outline-none ${isNamed ? "bg-yellow/10 ring-1 ring-yellow" : ""}`}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
        <AuthorLink author={author} className="font-bold text-base" />
        {author.id === postAuthorId && (
          <span className="rounded-full border border-orange/60 bg-orange/20 px-2 text-xs leading-relaxed">
            {words.author}
          </span>
        )}
        <span className="text-ink-soft">
          <CommentTime at={createdAt} locale={words.locale} />
          {editedAt && ` · ${words.edited}`}
        </span>
      </p>
      {isEditing ? (
        <EditComment
          comment={comment}
          words={words}
          onDone={(now) => {
            setEditing(false);
            if (now) onChange(now);
            document.getElementById(`comment-${id}`)?.focus();
          }}
        />
      ) : (
        <p dir="auto" className="whitespace-pre-line break-words">
          {replyTo && (
            <a href={`#comment-${replyTo.id}`} className="mr-1.5 text-ink-soft underline-offset-4 hover:underline">
              <bdi>{fill(words.to, { name: replyTo.author.name })}</bdi>
            </a>
          )}
          <CommentText text={body} />
        </p>
      )}
      {!isEditing && (
        <div className="-ml-3 flex items-center">
          {isOpen && (
            <button
              type="button"
              onClick={() => onReply(comment)}
              aria-label={fill(words.replyOf, { name: author.name })}
              className={buttonStyles({ variant: "ghost", className: "px-3 text-ink-soft text-sm" })}
            >
              {words.reply}
            </button>
          )}
          {memberId && (
            <LazyActions
              label={fill(words.actions, { name: author.name })}
              words={words}
              edit={mayEdit() ? () => setEditing(true) : undefined}
              remove={
                isMine || memberId === postAuthorId
                  ? { commentId: id, ask: words.deleteAsk, text: words.deleteText, onRemoved: () => onChange(null) }
                  : undefined
              }
              report={isMine || handOver ? undefined : { kind: "comment", id }}
              handOver={
                isMine || !handOver
                  ? undefined
                  : { of: { kind: "comment", id, editedAt, body }, name: author.name, words: handOver }
              }
              block={isMine ? undefined : author}
              onBlocked={onBlocked}
            />
          )}
        </div>
      )}
    </li>
  );
}
