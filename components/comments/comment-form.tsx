"use client";

import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { LazyAsked } from "@/components/asked-words/lazy-asked";
import { guestWish, pageOfWish } from "@/components/kept/wish";
import { fill } from "@/components/site/fill";
import { buttonStyles } from "@/components/ui/button-styles";
import { fieldStyles } from "@/components/ui/field-styles";
import { Form } from "@/components/ui/form";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import type { FoundWord } from "@/lib/domains/asked-words/asked-word";
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
  /** Null for a guest, and while it is not known. */
  memberId: string | null;
  replyTo: { id: string; name: string } | null;
  onReply: (to: { id: string; name: string } | null) => void;
  onNoReply: () => void;
  onWritten: (comment: Comment) => void;
  words: CommentWords;
  field: RefObject<HTMLTextAreaElement | null>;
};

/**
 * Where a comment is written, by guests too: sending it leads them to sign in, and then it is sent. What they typed they
 * find again in any case.
 */
export function CommentForm(props: Props) {
  const { postId, isGuest, memberId, replyTo, onReply, onNoReply, onWritten, words, field } = props;
  const id = useId();
  const [kept] = useState(() => keptComment(postId));
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  /** What the site asks about. */
  const [found, setFound] = useState<FoundWord[]>();
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
  const post = async (body: string, replyToId: string | null, knowingly: boolean) => {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    const result = await callApi("POST /api/posts/{id}/comments", {
      path: { id: postId },
      body: { body, replyToId, ...(knowingly && { knowingly }) },
    });
    isSending.current = false;
    setBusy(false);
    setFound(result.ok ? undefined : result.found);
    if (result.ok) {
      type("");
      onWritten(result.data);
    } else if (result.found) return;
    else if (result.code === "not_signed_in") setAsked(true);
    else setFailure(words.errors[result.code] ?? words.errors.internal ?? "");
  };
  const send = (knowingly = false) => {
    const body = fewLines(text);
    const wrong = body === "" ? words.unseen : left < 0 ? fill(words.tooLong, { count: -left }) : null;
    setFailure(wrong);
    if (wrong) return field.current?.focus();
    // Where the browser keeps nothing they go by their own click, and know that they come back to an empty form.
    if (isGuest) return wishComment({ postId, text, replyTo }) ? location.assign(wayIn()) : setAsked(true);
    void post(body, replyTo?.id ?? null, knowingly);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is known who reads
  useEffect(() => {
    const wished = memberId ? guestWish().take("comment", postId, pageOfWish(), memberId) : null;
    // Only as it stood when it was sent, and as they find it in the field now.
    if (wished?.kind !== "comment" || wished.text !== kept.read()) return;
    onReply(wished.replyTo);
    void post(fewLines(wished.text), wished.replyTo?.id ?? null, false);
  }, [memberId]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  const describedBy = [`${id}-said`, replyTo && `${id}-reply`].filter(Boolean).join(" ");
  return (
    <Form id="write-comment" onSubmit={submit} className="scroll-mt-24 space-y-2" noValidate>
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
        // What is not sent is kept by the page itself; a browser may bring back what was sent a moment ago.
        autoComplete="off"
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
      {isAsked && <AskToSignIn words={words} onGo={() => wishComment({ postId, text, replyTo })} />}
      {found && (
        <LazyAsked
          found={found}
          words={words.asked}
          busy={busy}
          onAnyway={() => send(true)}
          onBack={() => setFound(undefined)}
        />
      )}
    </Form>
  );
}

/** @returns whether it will be sent once they are in */
function wishComment(comment: { postId: string; text: string; replyTo: Props["replyTo"] }): boolean {
  return guestWish().ask({ kind: "comment", ...comment }, pageOfWish());
}

/** Comes back to this form. */
const wayIn = () => `/sign-in?next=${encodeURIComponent(`${pageOfWish()}#write-comment`)}`;

/** For whom the session ended meanwhile, and where the browser keeps nothing. */
function AskToSignIn({ words, onGo }: { words: CommentWords; onGo: () => void }) {
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
          onGo();
          event.currentTarget.href = wayIn();
        }}
      >
        {words.signInWay}
      </a>
    </div>
  );
}
