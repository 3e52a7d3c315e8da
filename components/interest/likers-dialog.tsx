"use client";

import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { usePagedList } from "@/components/list/use-paged-list";
import { buttonStyles } from "@/components/ui/button-styles";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { Liker } from "@/lib/domains/posts/post";
import type { LikersLabels } from "./likers-labels";

type Props = { postId: string; labels: LikersLabels; onClose(): void };

/** The names of those who like a day, the latest first. */
export function LikersDialog({ postId, labels, onClose }: Props) {
  const list = usePagedList<Liker>(null, async (cursor, signal) => {
    const query = { cursor: cursor ?? undefined };
    const result = await callApi("GET /api/posts/{id}/likes", { path: { id: postId }, query, signal });
    return result.ok ? result.data : null;
  });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={labels.title}>
        <List list={list} labels={labels.list} waiting={<p aria-hidden>…</p>} empty={<p>{labels.none}</p>}>
          <ul className="space-y-1">
            {list.items.map(({ id, name }) => (
              <li key={id} dir="auto" className="flex min-h-10 items-center border-b last:border-b-0">
                {name}
              </li>
            ))}
          </ul>
        </List>
        <DialogFooter>
          <DialogClose className={buttonStyles({ variant: "outline" })}>{labels.close}</DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
