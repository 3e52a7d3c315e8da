"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { isPutAway, putAway } from "./put-away";

/** Brings the kind card back where this browser's writer has put it away. */
export function ShowAgain({ label, done }: { label: string; done: string }) {
  const [state, setState] = useState<"shown" | "away" | "back">("shown");
  useEffect(() => setState(isPutAway() ? "away" : "shown"), []);
  if (state === "shown") return null;
  if (state === "back") return <p role="status">{done}</p>;
  return (
    <Button
      variant="outline"
      size="sm"
      onClick={() => {
        putAway(false);
        setState("back");
      }}
    >
      {label}
    </Button>
  );
}
