"use client";

import { BookHeart, Globe, LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { type Circle, isForOthers, type Post, PUBLISHED } from "@/lib/domains/posts/post";
import { CircleChoice } from "./circle-choice";
import { circleOffered } from "./kept-circle";
import { PublishedCard } from "./published-card";
import type { ToPublish } from "./published-picture";
import { useOpenDiaries } from "./use-open-diaries";
import type { Problem } from "./use-publish";

type Props = {
  open: boolean;
  post: Post;
  /** Something waits beside what others read. */
  waits: boolean;
  /** As they stand in the editor. */
  fields: Pick<Post, "title" | "body" | "day">;
  busy: boolean;
  problem: Problem | null;
  pictures: ToPublish;
  onPublish: (circle: Circle) => void;
  onClose: () => void;
};

const ICONS = { public: Globe, private: LockKeyhole };

/** Asks who may read the diary, then publishes it; for a published one it changes that, and what waits stays its writer's. */
export function PublishDialog({ open, post, waits, fields, busy, problem, pictures, onPublish, onClose }: Props) {
  "use memo";
  const t = useTranslations("editor");
  const isDraft = post.visibility === "draft";
  const diaries = useOpenDiaries(open);
  const [chosen, setChosen] = useState<Circle>(() => circleOffered(post));
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={t(isDraft ? "publishTitle" : "visibilityTitle")} onOpenAutoFocus={toChosen}>
        <Form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            onPublish(chosen);
          }}
        >
          {/* What is read goes to other readers, and not what is in the editor. */}
          {waits ? (
            <Alert>{t(isForOthers(chosen) ? "edits.staysWaiting" : "edits.isText")}</Alert>
          ) : (
            <PublishedCard pictures={pictures} fields={fields} />
          )}
          <fieldset className="space-y-2">
            <legend className={isDraft ? "mb-1 font-semibold" : "sr-only"}>{t("visibility")}</legend>
            {PUBLISHED.map((visibility) => (
              <CircleChoice
                key={visibility}
                Icon={ICONS[visibility]}
                name={t(visibility)}
                text={t(`${visibility}Text`)}
                isChosen={chosen.visibility === visibility}
                onChoose={() => setChosen({ visibility, diaryId: null })}
              />
            ))}
            {diaries?.map(({ id, name, friend, rule, today }) => (
              <CircleChoice
                key={id}
                Icon={BookHeart}
                name={name}
                text={t(`diaryText.${rule === "together" && post.day !== today.day ? "late" : rule}`, {
                  name: friend?.name ?? "",
                })}
                isChosen={chosen.diaryId === id}
                onChoose={() => setChosen({ visibility: "diary", diaryId: id })}
              />
            ))}
          </fieldset>
          {problem && <ProblemAlert problem={problem} />}
          <DialogFooter>
            <Button variant="ghost" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" disabled={busy}>
              {t(busy ? "publishing" : isDraft ? "publish" : "saveVisibility")}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}

/** The keyboard begins with what is chosen: from another one, a space would choose that. */
function toChosen(event: Event): void {
  const chosen = (event.currentTarget as HTMLElement | null)?.querySelector<HTMLElement>("input:checked");
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
}

/** Why publishing, taking back or deleting did not work. */
export function ProblemAlert({ problem }: { problem: Problem }) {
  const t = useTranslations("editor");
  const error = useErrorText();
  return <Alert variant="danger">{problem === "unsaved" ? t("unsavedFirst") : error(problem)}</Alert>;
}
