"use client";

import { Globe, LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { type Post, PUBLISHED, type Visibility } from "@/lib/domains/posts/post";
import { PublishedPicture, type ToPublish } from "./published-picture";
import type { Problem } from "./use-publish";

type Props = {
  open: boolean;
  post: Post;
  busy: boolean;
  problem: Problem | null;
  pictures: ToPublish;
  onPublish: (visibility: Visibility) => void;
  onClose: () => void;
};

const ICONS = { public: Globe, private: LockKeyhole };

/** Asks who may read the diary, then publishes it; for a published one it changes that. */
export function PublishDialog({ open, post, busy, problem, pictures, onPublish, onClose }: Props) {
  const t = useTranslations("editor");
  const isDraft = post.visibility === "draft";
  const [chosen, setChosen] = useState(post.visibility === "draft" ? "public" : post.visibility);
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={t(isDraft ? "publishTitle" : "visibilityTitle")}>
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            onPublish(chosen);
          }}
        >
          <PublishedPicture pictures={pictures} />
          <fieldset className="space-y-2">
            <legend className={isDraft ? "mb-1 font-semibold" : "sr-only"}>{t("visibility")}</legend>
            {PUBLISHED.map((visibility) => {
              const Icon = ICONS[visibility];
              return (
                <label
                  key={visibility}
                  className="relative flex cursor-pointer items-center gap-3 rounded-field border-2 px-4 py-3 has-checked:border-outline has-checked:bg-sheet-deep has-focus-visible:outline-3 has-focus-visible:outline-blue"
                >
                  <input
                    type="radio"
                    name="visibility"
                    value={visibility}
                    aria-label={t(visibility)}
                    aria-describedby={`${visibility}-text`}
                    checked={chosen === visibility}
                    onChange={() => setChosen(visibility)}
                    className="absolute inset-0 size-full cursor-pointer opacity-0"
                  />
                  <Icon className="size-5 shrink-0" aria-hidden />
                  <span>
                    <span className="block font-semibold">{t(visibility)}</span>
                    <span id={`${visibility}-text`} className="block text-ink-soft text-sm">
                      {t(`${visibility}Text`)}
                    </span>
                  </span>
                </label>
              );
            })}
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
        </form>
      </DialogContent>
    </Dialog>
  );
}

/** Why publishing, taking back or deleting did not work. */
export function ProblemAlert({ problem }: { problem: Problem }) {
  const t = useTranslations("editor");
  const error = useErrorText();
  return <Alert variant="danger">{problem === "unsaved" ? t("unsavedFirst") : error(problem)}</Alert>;
}
