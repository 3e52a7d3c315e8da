"use client";

import { useEffect, useState } from "react";
import { withNext } from "./auth-client";
import { searchHere } from "./search-here";

type Props = { href: "/sign-in" | "/sign-up" | "/forgot"; label: string; className?: string };

/** From one way in to another and back, without forgetting where somebody wanted to go. */
export function OtherWayIn({ href, label, className = "font-semibold" }: Props) {
  // The page is one for all: its address is known in the browser only.
  const [kept, setKept] = useState<string>(href);
  useEffect(() => setKept(withNext(href, searchHere())), [href]);
  return (
    <a href={kept} className={`${className} text-link underline underline-offset-4`}>
      {label}
    </a>
  );
}
