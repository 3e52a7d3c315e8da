"use client";

import { type ReactNode, useState } from "react";
import { ListEnd, type ListEndProps } from "./list-end";

type Props = ListEndProps & {
  /** Stands there while the first page is on its way. */
  waiting?: ReactNode;
  /** Stands there instead of a list of nothing; leave it out where the page itself brought rows. */
  empty?: ReactNode;
  /** The list with its rows. */
  children: ReactNode;
};

/** A list that grows a page at a time: loading, none or some, and its end. */
export function List({ waiting, empty, children, ...end }: Props) {
  const { items, phase } = end.list;
  const [isGrowing] = useState(phase !== "end");
  const isWaiting = waiting !== undefined && items.length === 0 && phase === "loading";
  const isEmpty = empty !== undefined && items.length === 0 && phase === "end";
  return (
    <>
      {isWaiting ? waiting : isEmpty ? empty : children}
      {isGrowing && <ListEnd {...end} isWordless={isWaiting} />}
    </>
  );
}
