"use client";

import { useEffect, useState } from "react";
import { callApi } from "@/components/api/client";
import { fill } from "@/components/site/fill";

/** Told when a case was opened, settled or answered. */
export const CASES_CHANGED = "cases-changed";

type Props = { words: { some: string; many: string }; most: number };

/** How many reports wait, above every page of the admins; nothing where none does. */
export function OpenCount({ words, most }: Props) {
  const [open, setOpen] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const result = await callApi("GET /api/admin/reports/open");
      if (result.ok && !isGone) setOpen(result.data.open);
    };
    void look();
    addEventListener(CASES_CHANGED, look);
    return () => {
      isGone = true;
      removeEventListener(CASES_CHANGED, look);
    };
  }, []);
  if (open === 0) return null;
  return (
    <a href="/admin/reports" className="font-semibold text-link underline underline-offset-4">
      {open < most ? fill(words.some, { count: open }) : fill(words.many, { count: most - 1 })}
    </a>
  );
}
