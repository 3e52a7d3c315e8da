"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { CountSettings, Region } from "@/lib/domains/cells/cell";

type Props = {
  settings: CountSettings;
  /** The least size that was used, where the counter decided. */
  usedLeastSize: number;
  size: { width: number; height: number };
  onChange: (settings: CountSettings) => void;
  /** What the settings find, and the ways on. */
  children: ReactNode;
};

const EDGES = ["x", "y", "width", "height"] as const;

/** What to count by: least size, threshold, and a region, which the picture takes by dragging. */
export function SettingsPanel({ settings, usedLeastSize, size, onChange, children }: Props) {
  const t = useTranslations("labCells");
  const { leastSize, threshold, region } = settings;
  const most = Math.max(400, Math.ceil((usedLeastSize * 4) / 100) * 100);
  const whole: Region = { x: 0, y: 0, ...size };
  const edge = (name: (typeof EDGES)[number], text: string) => {
    const value = Number(text);
    if (!Number.isFinite(value)) return;
    const next = { ...(region ?? whole), [name]: Math.round(value) };
    const x = Math.min(Math.max(0, next.x), size.width - 1);
    const y = Math.min(Math.max(0, next.y), size.height - 1);
    const width = Math.min(Math.max(1, next.width), size.width - x);
    const height = Math.min(Math.max(1, next.height), size.height - y);
    onChange({ ...settings, region: { x, y, width, height } });
  };
  return (
    <div className="space-y-5">
      <Slider
        id="leastSize"
        label={t("leastSize")}
        hint={t("leastSizeHint")}
        value={Math.min(most, Math.round(leastSize ?? usedLeastSize))}
        said={leastSize === null ? t("auto", { size: Math.round(usedLeastSize) }) : t("square", { size: leastSize })}
        range={[5, most, 5]}
        onChange={(value) => onChange({ ...settings, leastSize: value })}
        onAuto={leastSize === null ? null : () => onChange({ ...settings, leastSize: null })}
      />
      <Slider
        id="threshold"
        label={t("threshold")}
        hint={t("thresholdHint")}
        value={threshold ?? 0}
        said={threshold === null ? t("usual") : threshold.toFixed(1)}
        range={[-1, 1, 0.1]}
        onChange={(value) => onChange({ ...settings, threshold: value })}
        onAuto={threshold === null ? null : () => onChange({ ...settings, threshold: null })}
      />
      <fieldset className="space-y-1.5">
        <legend className="font-semibold">{t("region")}</legend>
        <p className="text-ink-soft text-sm">{t("regionHint")}</p>
        <div className="grid grid-cols-2 gap-2 sm:max-lg:grid-cols-4">
          {EDGES.map((name) => (
            <div key={name} className="text-sm">
              <label htmlFor={`region-${name}`}>{t(`edge.${name}`)}</label>
              <Input
                id={`region-${name}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={name === "x" || name === "width" ? size.width : size.height}
                value={(region ?? whole)[name]}
                onChange={({ target }) => edge(name, target.value)}
              />
            </div>
          ))}
        </div>
        {region && (
          <Button variant="link" onClick={() => onChange({ ...settings, region: null })}>
            {t("wholePicture")}
          </Button>
        )}
      </fieldset>
      {children}
    </div>
  );
}

type SliderProps = {
  id: string;
  label: string;
  hint: string;
  value: number;
  /** The value in words. */
  said: string;
  range: [min: number, max: number, step: number];
  onChange: (value: number) => void;
  /** Back to what the counter decides; null where it does. */
  onAuto: (() => void) | null;
};

function Slider({ id, label, hint, value, said, range: [min, max, step], onChange, onAuto }: SliderProps) {
  const t = useTranslations("labCells");
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-ink-soft text-sm tabular-nums">{said}</span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(Number(target.value))}
        className="h-11 w-full accent-primary"
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
        {onAuto && (
          <Button variant="link" size="sm" className="px-0" onClick={onAuto}>
            {t("backToAuto")}
          </Button>
        )}
      </div>
    </div>
  );
}
