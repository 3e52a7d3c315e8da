"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { callApi } from "@/components/api/client";
import { lookAgain } from "./look-again";
import { isUnderWay } from "./picture-feed";

/** Where a day is read whose picture is still drawn: it hangs there by itself once it is done. Shows nothing. */
export function ComesSoon({ postId }: { postId: string }) {
  const router = useRouter();
  useEffect(
    () =>
      lookAgain(async () => {
        const answer = await callApi("GET /api/posts/{id}", { path: { id: postId } });
        // Asleep, away or offline: later. Gone or taken back: the page says so itself when it is opened again.
        if (!answer.ok || (answer.data.cover && isUnderWay(answer.data.cover.status))) return false;
        router.refresh();
        return true;
      }),
    [postId, router],
  );
  return null;
}
