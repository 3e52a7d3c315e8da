"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { LazyAsked } from "@/components/asked-words/lazy-asked";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { OwnPost, Post } from "@/lib/domains/posts/post";
import type { Autosave } from "../autosave/autosave";
import { GoUpDialog } from "./go-up-dialog";
import { PostMenu } from "./post-menu";
import { ProblemAlert, PublishDialog } from "./publish-dialog";
import type { ToPublish } from "./published-picture";
import type { Thrown } from "./thrown";
import { type Problem, usePublish } from "./use-publish";

type Props = {
  /** Whether it is to be published right now: who wrote before they had an account, said so then. */
  isAskedFor: boolean;
  post: OwnPost;
  /** Something waits beside what others read, or is about to. */
  waits: boolean;
  autosave: Autosave;
  /** As they stand in the editor. */
  fields: Pick<Post, "title" | "body" | "day">;
  pictures: ToPublish & { settleCover: () => Promise<Problem | null>; untilSeen: () => Promise<void> };
  onPost: (post: OwnPost) => void;
  /** What was thrown away is wanted back. */
  onUndo: (thrown: Thrown) => void;
};

/** Publish, publish the changes, or view; the rest is behind the dots. */
export function PublishControls({ isAskedFor, post, waits, fields, autosave, pictures, onPost, onUndo }: Props) {
  "use memo";
  const t = useTranslations("editor");
  const ask = useTranslations("asked");
  const [open, setOpen] = useState<"publish" | "goUp" | "discard" | "takeBack" | "delete" | null>(null);
  const [said, setSaid] = useState("");
  const [thrown, setThrown] = useState<Thrown | null>(null);
  useEffect(() => {
    if (isAskedFor) setOpen("publish");
  }, [isAskedFor]);
  const { settleCover, untilSeen } = pictures;
  const publishing = usePublish({ post, autosave, settleCover, untilSeen, onPost });
  const { busy, problem, clear, asked, clearAsked, publish, goUp, discard, view, takeBack, remove } = publishing;
  const close = () => {
    clear();
    setOpen(null);
  };
  const takeBackNow = async () => {
    if (!(await takeBack())) return;
    setOpen(null);
    setSaid(t("backToDraftDone"));
  };
  const discardNow = async () => {
    const gone = await discard();
    if (!gone) return;
    setOpen(null);
    setThrown(gone);
  };
  const question = open === "discard" || open === "takeBack" || open === "delete" ? open : null;
  const QUESTIONS = {
    discard: { title: "edits.discardAsk", text: "edits.discardText", confirm: "edits.discardConfirm", run: discardNow },
    takeBack: { title: "edits.backAsk", text: "edits.backText", confirm: "edits.backConfirm", run: takeBackNow },
    delete: { title: "deleteAsk", text: "deleteText", confirm: "deleteConfirm", run: remove },
  } as const;
  const shownQuestion = QUESTIONS[question ?? "delete"];

  return (
    <>
      {post.visibility === "draft" ? (
        <Button onClick={() => setOpen("publish")} disabled={busy}>
          {t("publish")}
        </Button>
      ) : waits ? (
        <Button onClick={() => setOpen("goUp")} disabled={busy}>
          {t("edits.goUp")}
        </Button>
      ) : (
        <Button variant="outline" onClick={() => void view()} disabled={busy}>
          {t("viewPost")}
        </Button>
      )}
      <PostMenu
        post={post}
        waits={waits}
        onView={() => void view()}
        onVisibility={() => setOpen("publish")}
        onTakeBack={() => (waits ? setOpen("takeBack") : void takeBackNow())}
        onDiscard={() => setOpen("discard")}
        onDelete={() => setOpen("delete")}
      />
      <PublishDialog
        key={post.visibility}
        open={open === "publish" && !asked}
        onPublish={(circle) => void publish(circle)}
        onClose={close}
        {...{ post, waits, fields, busy, problem, pictures }}
      />
      <GoUpDialog
        open={open === "goUp" && !asked}
        onGoUp={() => void goUp()}
        onClose={close}
        {...{ fields, busy, problem, pictures }}
      />
      {asked && (
        <LazyAsked
          found={asked.found}
          words={{ title: ask("title"), text: ask("text"), back: ask("back"), anyway: ask("anyway") }}
          busy={busy}
          onAnyway={asked.anyway}
          onBack={() => {
            clearAsked();
            close();
          }}
        />
      )}
      <ConfirmDialog
        open={question !== null}
        title={t(shownQuestion.title)}
        text={t(shownQuestion.text)}
        confirm={t(shownQuestion.confirm)}
        cancel={t("cancel")}
        busy={busy}
        onConfirm={() => void shownQuestion.run()}
        onClose={close}
      >
        {problem && <ProblemAlert problem={problem} />}
      </ConfirmDialog>
      <div className="absolute right-4 bottom-full left-4 mb-2 space-y-2 empty:hidden sm:left-auto">
        {problem && open === null && <ProblemAlert problem={problem} />}
        {thrown && (
          <Alert className="flex flex-wrap items-center gap-x-4 gap-y-1 shadow-lift">
            <span>{t("edits.discarded")}</span>
            <Button
              size="sm"
              variant="outline"
              onClick={() => {
                onUndo(thrown);
                setThrown(null);
                setSaid(t("edits.undone"));
              }}
            >
              {t("edits.undo")}
            </Button>
          </Alert>
        )}
      </div>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
