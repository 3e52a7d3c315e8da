"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { Post } from "@/lib/domains/posts/post";
import { ProblemAlert } from "./publish-dialog";
import { PublishedCard } from "./published-card";
import type { ToPublish } from "./published-picture";
import type { Problem } from "./use-publish";

type Props = {
  open: boolean;
  /** As they stand in the editor. */
  fields: Pick<Post, "title" | "body" | "day">;
  busy: boolean;
  problem: Problem | null;
  pictures: ToPublish;
  onGoUp: () => void;
  onClose: () => void;
};

/** Shows what goes up as its readers will see it, with the picture on the screen, then lets it go up. */
export function GoUpDialog({ open, fields, busy, problem, pictures, onGoUp, onClose }: Props) {
  const t = useTranslations("editor");
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={t("edits.goUpTitle")} description={t("edits.goUpText")}>
        <div className="space-y-4">
          <PublishedCard pictures={pictures} fields={fields} />
          {problem && <ProblemAlert problem={problem} />}
        </div>
        <DialogFooter>
          <Button variant="ghost" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button onClick={onGoUp} disabled={busy}>
            {t(busy ? "publishing" : "publish")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
