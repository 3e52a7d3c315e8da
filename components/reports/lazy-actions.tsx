"use client";

import { type ComponentType, useState } from "react";
import type { ActionsProps } from "./actions-menu";
import { Dots } from "./dots";

/**
 * The menu "…" beside a post, a comment or a name: what it needs is loaded when it is first opened, for most readers
 * never do.
 */
export function LazyActions(props: ActionsProps) {
  const [Menu, setMenu] = useState<ComponentType<ActionsProps>>();
  const [isFailed, setFailed] = useState(false);
  if (Menu) return <Menu {...props} />;
  const open = () =>
    import("./actions-menu").then(
      ({ ActionsMenu }) => setMenu(() => ActionsMenu),
      () => setFailed(true),
    );
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-label={props.label}
      title={isFailed ? props.words.loadFailed : undefined}
      onClick={open}
      className="inline-flex size-11 items-center justify-center rounded-full text-ink-soft hover:bg-sheet-deep"
    >
      <Dots />
    </button>
  );
}
