"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiResult, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useFormats } from "../figures/formats";
import { isDrawing, isOn } from "./mood";

type Asking = "start" | "stop" | "force";

/** Start and stop, each asked once more; in the middle of a picture in words of its own. */
export function Acts({ panel, onPanel }: { panel: GpuPanel; onPanel: (panel: GpuPanel) => void }) {
  const t = useTranslations("adminGpu");
  const error = useErrorText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const texts = useTexts(panel);
  const { kind, state, order, draining } = panel;
  if (kind === "none" || state === "gone") return null;

  const send = async (what: Asking) => {
    setBusy(true);
    setFailure(null);
    setSaid("");
    const result: ApiResult<GpuPanel> =
      what === "start"
        ? await callApi("POST /api/admin/gpu/start")
        : await callApi("POST /api/admin/gpu/stop", { body: { force: what === "force" } });
    setBusy(false);
    // Something began to be drawn while the question stood there: it is another question now.
    if (!result.ok && result.code === "gpu_drawing") return setAsking("force");
    setAsking(null);
    if (!result.ok) return setFailure(error(result.code));
    setSaid(t(`asked.${what === "start" ? "start" : "stop"}`));
    onPanel(result.data);
  };

  const canStop = isOn(panel) && !(order?.act === "stop");
  const isStopping = draining !== null || order?.act === "stop";
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-3">
        {canStop ? (
          <Button variant="outline" onClick={() => setAsking(isDrawing(panel) ? "force" : "stop")}>
            {t(isStopping && isDrawing(panel) ? "stopAnyway" : "stop")}
          </Button>
        ) : (
          <Button disabled={order !== null || state === "stopping" || isOn(panel)} onClick={() => setAsking("start")}>
            {t("start")}
          </Button>
        )}
      </div>
      {failure && <Alert variant="danger">{failure}</Alert>}
      <p role="status" className="text-sm text-success empty:hidden">
        {said}
      </p>
      <ConfirmDialog
        open={asking !== null}
        {...texts[asking ?? "start"]}
        variant={asking === "start" ? "primary" : "danger"}
        busy={busy}
        onConfirm={() => asking && void send(asking)}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}

/** What is asked before each act. */
function useTexts(panel: GpuPanel): Record<Asking, Record<"title" | "text" | "confirm" | "cancel", string>> {
  const t = useTranslations("adminGpu");
  const span = useSpan();
  const { money } = useFormats();
  const { policy, bootSeconds, waiting, drawing } = panel;
  const starts = t("startText", { price: money(policy.pricePerHour), boot: span(bootSeconds) });
  const ends = policy.isOn ? t("startKeeps") : t("startStays", { hours: policy.hoursMax });
  return {
    start: { title: t("startAsk"), text: `${starts} ${ends}`, confirm: t("start"), cancel: t("notNow") },
    stop: {
      title: t("stopAsk"),
      text: [t("stopText"), waiting > 0 && t("stopWaits", { count: waiting })].filter(Boolean).join(" "),
      confirm: t("stop"),
      cancel: t("wait"),
    },
    force: {
      title: t("forceAsk"),
      text: drawing > 0 ? t("forceText", { count: drawing }) : t("forceServer"),
      confirm: t("stopAnyway"),
      cancel: t("wait"),
    },
  };
}
