"use client";

import { type ComponentProps, type ComponentType, useEffect, useState } from "react";
import type { AskedDialog } from "./asked-dialog";

type Props = ComponentProps<typeof AskedDialog>;

/** The dialog, loaded when it is needed: on most sites it never is. */
export function LazyAsked(props: Props) {
  const [Asked, setAsked] = useState<ComponentType<Props>>();
  const { onBack } = props;
  useEffect(() => {
    if (Asked) return;
    import("./asked-dialog").then(
      ({ AskedDialog: Loaded }) => setAsked(() => Loaded),
      // As if it had been closed: the words stand where they were, and sending them asks again.
      onBack,
    );
  }, [Asked, onBack]);
  return Asked ? <Asked {...props} /> : null;
}
