"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { GenderEstimate } from "@/lib/domains/vision/vision";

type Size = { width: number; height: number };

/** The photo with a numbered frame around each face, and what each looks like to the model beside it. */
export function Estimates({ src, faces }: { src: string | null; faces: readonly GenderEstimate[] }) {
  const t = useTranslations("labGender");
  const [size, setSize] = useState<Size | null>(null);
  return (
    <div className="grid items-start gap-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {src && (
        <figure className="paper-sheet p-3">
          <div className="relative mx-auto w-fit">
            {/* biome-ignore lint/performance/noImgElement: it lies in the memory of this browser alone */}
            <img
              src={src}
              alt={t("photo")}
              className="block max-h-[70vh] max-w-full rounded-field"
              onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
            />
            {size &&
              faces.map((face, at) => <Frame key={face.box.x * size.width + face.box.y} {...{ face, at, size }} />)}
          </div>
        </figure>
      )}
      <ol className="space-y-3" aria-label={t("faces")}>
        {faces.map((face, at) => (
          <li key={`${face.box.x} ${face.box.y}`} className="paper-sheet flex items-center gap-4 p-4">
            <Mark at={at} />
            <div className="min-w-0 flex-1">
              <p className="font-bold text-xl">{t(face.unsure ? "unsure" : face.gender)}</p>
              <p className="text-ink-soft text-sm">
                {face.unsure
                  ? t("leans", { gender: t(face.gender), percent: face.percent })
                  : t("sure", { percent: face.percent })}
              </p>
              <Bar percent={face.percent} isUnsure={face.unsure} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Frame({ face: { box, unsure }, at, size }: { face: GenderEstimate; at: number; size: Size }) {
  const part = (value: number, whole: number) => `${(value / whole) * 100}%`;
  const place = {
    left: part(box.x, size.width),
    top: part(box.y, size.height),
    width: part(box.width, size.width),
    height: part(box.height, size.height),
  };
  return (
    <div
      aria-hidden="true"
      style={place}
      className={`absolute rounded-lg border-3 ${unsure ? "border-dashed" : ""} border-yellow shadow-[0_0_0_1px_#4a372c,inset_0_0_0_1px_#4a372c]`}
    >
      <span className="absolute -top-4 -left-4">
        <Mark at={at} />
      </span>
    </div>
  );
}

const Mark = ({ at }: { at: number }) => (
  <span className="grid size-7 shrink-0 place-items-center rounded-full border-2 border-[#4a372c] bg-[#f6c64a] font-bold text-[#4a372c] text-sm">
    {at + 1}
  </span>
);

/** From chance (50) at its left end to certainty at its right, with a mark where an estimate begins to be one. */
const Bar = ({ percent, isUnsure }: { percent: number; isUnsure: boolean }) => (
  <div aria-hidden="true" className="relative mt-2 h-2.5 overflow-hidden rounded-full bg-sheet-deep">
    <div
      className={`h-full rounded-full ${isUnsure ? "bg-outline" : "bg-green"}`}
      style={{ width: `${(percent - 50) * 2}%` }}
    />
    <div className="absolute inset-y-0 left-[60%] w-0.5 bg-ink" />
  </div>
);
