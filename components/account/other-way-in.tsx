"use client";

import { useEffect, useState } from "react";
import { withNext } from "./auth-client";

type Props = { href: "/sign-in" | "/sign-up"; label: string };

/** From sign-in to sign-up and back, without forgetting where somebody wanted to go. */
export function OtherWayIn({ href, label }: Props) {
  // The page is one for all: its address is known in the browser only.
  const [kept, setKept] = useState<string>(href);
  useEffect(() => setKept(withNext(href, location.search)), [href]);
  return (
    <a href={kept} className="font-semibold text-link underline underline-offset-4">
      {label}
    </a>
  );
}
