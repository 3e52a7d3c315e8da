import { useEffect, useState } from "react";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";

/** As lib/domains/gpu/follow-panel.ts has it, beside which zod would come along. */
const PANEL_EVENT = "panel";

/** A browser restores a stream that broke by itself; one that was refused it gives up, and is asked for anew after this. */
const AGAIN_MS = 3000;

/** The panel as it is at this moment, for as long as somebody looks at it. */
export function usePanel(first: GpuPanel) {
  const [panel, setPanel] = useState(first);
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    let stream: EventSource;
    let again: ReturnType<typeof setTimeout>;
    const open = () => {
      stream = new EventSource("/api/admin/gpu/stream");
      stream.addEventListener(PANEL_EVENT, ({ data }) => {
        setPanel(JSON.parse(data) as GpuPanel);
        setLive(true);
      });
      stream.onerror = () => {
        setLive(false);
        if (stream.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
      };
    };
    open();
    return () => {
      clearTimeout(again);
      stream.close();
    };
  }, []);
  return { panel, isLive, show: setPanel };
}
