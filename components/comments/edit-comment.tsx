"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { LazyAsked } from "@/components/asked-words/lazy-asked";
import { fill } from "@/components/site/fill";
import { buttonStyles } from "@/components/ui/button-styles";
import { fieldStyles } from "@/components/ui/field-styles";
import { Form } from "@/components/ui/form";
import type { FoundWord } from "@/lib/domains/asked-words/asked-word";
import { COMMENT_EACH, COMMENT_MAX, type Comment } from "@/lib/domains/comments/comment";
import { fewLines, lengthOf } from "@/lib/shared/text";
import type { CommentWords } from "./comment-words";

type Props = {
  comment: Comment;
  words: CommentWords;
  /** @param now null where nothing was changed */
  onDone: (now: Comment | null) => void;
};

/** Other words for a comment of mine. Escape leaves it as it was. */
export function EditComment({ comment, words, onDone }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(comment.body);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  /** What the site asks about. */
  const [found, setFound] = useState<FoundWord[]>();

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(comment.body.length, comment.body.length);
  }, [comment.body.length]);

  const save = async (knowingly = false) => {
    const body = fewLines(text);
    const over = lengthOf(body, COMMENT_EACH) - COMMENT_MAX;
    if (body === "") return setFailure(words.unseen);
    if (over > 0) return setFailure(fill(words.tooLong, { count: over }));
    if (body === comment.body) return onDone(null);
    setBusy(true);
    const result = await callApi("PATCH /api/comments/{id}", {
      path: { id: comment.id },
      body: { body, ...(knowingly && { knowingly }) },
    });
    setBusy(false);
    setFound(result.ok ? undefined : result.found);
    if (result.ok) onDone(result.data);
    else if (result.found) return;
    else setFailure(words.errors[result.code] ?? words.errors.internal ?? "");
  };

  return (
    <Form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      className="space-y-2"
      noValidate
    >
      <textarea
        ref={field}
        dir="auto"
        aria-label={words.edit}
        aria-describedby={id}
        aria-invalid={failure ? true : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFailure(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) onDone(null);
        }}
        className={`${fieldStyles} field-sizing-content max-h-80 min-h-20 leading-relaxed`}
      />
      <p id={id} role="alert" className="font-medium text-danger empty:hidden">
        {failure}
      </p>
      <div className="flex justify-end gap-2">
        <button type="button" className={buttonStyles({ variant: "ghost" })} onClick={() => onDone(null)}>
          {words.cancel}
        </button>
        <button type="submit" aria-disabled={busy || undefined} className={buttonStyles({ variant: "outline" })}>
          {busy ? words.saving : words.save}
        </button>
      </div>
      {found && (
        <LazyAsked
          found={found}
          words={words.asked}
          busy={busy}
          onAnyway={() => void save(true)}
          onBack={() => setFound(undefined)}
        />
      )}
    </Form>
  );
}
