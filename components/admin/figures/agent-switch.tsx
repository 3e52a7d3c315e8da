"use client";

import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore, useTransition } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import type { AGENT_KINDS } from "@/lib/domains/visits/visit";

type Props = { kind: (typeof AGENT_KINDS)[number]; dropped: boolean; text: string; label: string };

const never = () => () => {};

/** Takes a kind of browsers out of the numbers, or brings it back; then the page counts anew. Needs "errors". */
export function AgentSwitch({ kind, dropped, text, label }: Props) {
  const router = useRouter();
  const error = useErrorText();
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);
  const [isSending, setSending] = useState(false);
  const [isCounting, count] = useTransition();
  // What the server drew does nothing yet, and does not look as if it did.
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const isBusy = !isLive || isSending || isCounting;
  const change = async () => {
    if (isBusy) return;
    setFailure(null);
    setSending(true);
    const result = await callApi("PUT /api/admin/agents/{kind}", { path: { kind }, body: { dropped: !dropped } });
    setSending(false);
    if (!result.ok) return setFailure(result.code);
    count(() => router.refresh());
  };
  return (
    <>
      <Button variant="outline" size="sm" aria-label={label} aria-disabled={isBusy} onClick={change}>
        {text}
      </Button>
      <span role="alert" className="text-danger empty:hidden">
        {failure && error(failure)}
      </span>
    </>
  );
}
