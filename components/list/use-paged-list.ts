"use client";

import { useEffect, useState } from "react";
import type { Page } from "@/lib/shared/page";
import { type Listed, type LoadPage, pagedList, startOf } from "./paged-list";

export type PagedList<T> = Listed<T> & {
  more(): void;
  restore(items: readonly T[], next: string | null): void;
  change(id: string, now: T | null): void;
};

/**
 * A list that grows a page at a time, see pagedList. What `first` and `load` were when it was mounted counts: another
 * list is another `key`.
 */
export function usePagedList<T extends { id: string }>(first: Page<T> | null, load: LoadPage<T>): PagedList<T> {
  const [listed, setListed] = useState(() => startOf(first));
  const [list] = useState(() => pagedList(first, { load, show: setListed }));
  const [isFirstToCome] = useState(first === null);
  useEffect(() => {
    if (isFirstToCome) list.more();
    return list.stop;
  }, [list, isFirstToCome]);
  return { ...listed, more: list.more, restore: list.restore, change: list.change };
}
