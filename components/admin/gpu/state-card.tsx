import { useTranslations } from "next-intl";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { Acts } from "./acts";
import { MachineDrawing } from "./machine-drawing";
import type { Mood } from "./mood";
import { ProblemNote } from "./problem-note";
import { useStory } from "./use-story";

type Props = { panel: GpuPanel; mood: Mood; timeZone: string; onPanel: (panel: GpuPanel) => void };

/** How it is in a few words, since when and why, what is in its way, and what can be done. */
export function StateCard({ panel, mood, timeZone, onPanel }: Props) {
  const t = useTranslations("adminGpu");
  const story = useStory(timeZone);
  const hint = useHint(panel, mood);
  return (
    <div className="paper-sheet flex flex-col items-center gap-x-8 gap-y-4 p-5 sm:flex-row sm:p-7">
      <MachineDrawing mood={mood} className="w-44 shrink-0 sm:w-56" />
      <div className="min-w-0 flex-1 space-y-3 max-sm:w-full">
        {/* It changes while somebody looks: whoever sees none of it hears it. */}
        <p role="status" className="font-title text-3xl leading-tight sm:text-4xl">
          {t(`is.${mood}`)}
        </p>
        <div className="space-y-1">
          <p className="empty:hidden" suppressHydrationWarning>
            {story(panel)}
          </p>
          {hint && <p className="max-w-prose text-ink-soft">{hint}</p>}
        </div>
        <ProblemNote panel={panel} timeZone={timeZone} />
        <Acts panel={panel} onPanel={onPanel} />
      </div>
    </div>
  );
}

/** What follows from how it is. */
function useHint(panel: GpuPanel, mood: Mood): string | null {
  const t = useTranslations("adminGpu.hint");
  const span = useSpan();
  const { policy, run, bootSeconds } = panel;
  const left = Math.max(5, bootSeconds - (run?.seconds ?? 0));
  if (mood === "none") return null;
  if (mood === "idle" && !policy.isOn) return t("idleByHand");
  return t(mood, { boot: span(left), idle: span(policy.idleMinutes * 60) });
}
