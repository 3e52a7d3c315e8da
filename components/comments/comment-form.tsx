"use client";

import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { fill } from "@/components/site/fill";
import { buttonStyles } from "@/components/ui/button-styles";
import { fieldStyles } from "@/components/ui/field-styles";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { COMMENT_EACH, COMMENT_MAX, type Comment } from "@/lib/domains/comments/comment";
import { fewLines, lengthOf } from "@/lib/shared/text";
import type { CommentWords } from "./comment-words";
import { keptComment } from "./kept-comment";

/** It is said how much room is left, when that is so little. */
const NEAR = 50;

type Props = {
  postId: string;
  /** Undefined while it is not known. */
  isGuest: boolean | undefined;
  replyTo: { id: string; name: string } | null;
  onNoReply: () => void;
  onWritten: (comment: Comment) => void;
  words: CommentWords;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** Where a comment is written, by guests too: they are asked to sign in when it is sent, and find it again. */
export function CommentForm({ postId, isGuest, replyTo, onNoReply, onWritten, words, field }: Props) {
  const id = useId();
  const [kept] = useState(() => keptComment(postId));
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const isSending = useRef(false);

  const type = (now: string) => {
    setText(now);
    kept.keep(now);
    setFailure(null);
  };
  useTypedEarly(field, text, type);
  useEffect(() => {
    const before = kept.read();
    if (before) setText((now) => now || before);
  }, [kept]);

  const left = COMMENT_MAX - lengthOf(fewLines(text), COMMENT_EACH);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending.current) return;
    const body = fewLines(text);
    const wrong = body === "" ? words.unseen : left < 0 ? fill(words.tooLong, { count: -left }) : null;
    setFailure(wrong);
    if (wrong) return field.current?.focus();
    if (isGuest) return setAsked(true);
    isSending.current = true;
    setBusy(true);
    const result = await callApi("POST /api/posts/{id}/comments", {
      path: { id: postId },
      body: { body, replyToId: replyTo?.id ?? null },
    });
    isSending.current = false;
    setBusy(false);
    if (result.ok) {
      type("");
      onWritten(result.data);
    } else if (result.code === "not_signed_in") setAsked(true);
    else setFailure(words.errors[result.code] ?? words.errors.internal ?? "");
  };

  const describedBy = [`${id}-said`, replyTo && `${id}-reply`].filter(Boolean).join(" ");
  return (
    <form id="write-comment" onSubmit={send} className="scroll-mt-24 space-y-2" noValidate>
      <label htmlFor={id} className="font-semibold">
        {words.write}
      </label>
      {replyTo && (
        <p id={`${id}-reply`} className="flex flex-wrap items-center gap-x-2 text-ink-soft">
          <bdi>{fill(words.replying, { name: replyTo.name })}</bdi>
          <button
            type="button"
            onClick={onNoReply}
            className={buttonStyles({ variant: "ghost", className: "px-3 text-sm" })}
          >
            {words.noReply}
          </button>
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        dir="auto"
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-describedby={describedBy}
        aria-invalid={failure ? true : undefined}
        className={`${fieldStyles} field-sizing-content mt-1 max-h-80 min-h-24 leading-relaxed`}
      />
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p
          id={`${id}-said`}
          role={failure ? "alert" : undefined}
          className={failure ? "font-medium text-danger" : "text-ink-soft text-sm"}
        >
          {failure ?? (left <= NEAR ? fill(left < 0 ? words.tooLong : words.left, { count: Math.abs(left) }) : "")}
        </p>
        <button type="submit" aria-disabled={busy || undefined} className={buttonStyles()}>
          {busy ? words.sending : words.send}
        </button>
      </div>
      {isAsked && <AskToSignIn words={words} />}
    </form>
  );
}

/** Comes back to this form. */
function AskToSignIn({ words }: { words: CommentWords }) {
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => way.current?.focus(), []);
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-3 rounded-field border-blue border-l-4 bg-sheet-deep px-4 py-3"
    >
      <p>{words.signIn}</p>
      <a
        ref={way}
        href="/sign-in"
        className={buttonStyles({ variant: "outline" })}
        onClick={(event) => {
          event.currentTarget.href = `/sign-in?next=${encodeURIComponent(`${location.pathname}#write-comment`)}`;
        }}
      >
        {words.signInWay}
      </a>
    </div>
  );
}
