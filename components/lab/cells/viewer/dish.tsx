"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { type Cell, type CountedPicture, countedUrl, type Region } from "@/lib/domains/cells/cell";
import { type Point, regionBetween } from "./correction";
import type { Mode } from "./mode";
import { Crosshair, Marker, Rings, Shade } from "./rings";
import { type DishKeys, useDishKeys } from "./use-dish-keys";

type Props = {
  picture: CountedPicture;
  cells: readonly Cell[];
  /** What other settings would find: shown in place of the cells, and not to be corrected. */
  trial: readonly Cell[] | null;
  region: Region | null;
  mode: Mode;
  /** 1: as wide as the page. */
  zoom: number;
  /** In pixels of the picture; `reach` is how far off a finger still means a cell; `removes` with Shift or Alt. */
  onPoint: (point: Point, reach: number, removes: boolean) => void;
  onRegion: (region: Region) => void;
  keys: DishKeys;
};

/** Pixels of the screen around a finger. */
const FINGER = 14;
const LONG_PRESS_MS = 550;

/** The counted picture with its cells. A long press removes, as Shift does with a mouse. */
export function Dish({ picture, cells, trial, region, mode, zoom, onPoint, onRegion, keys }: Props) {
  const t = useTranslations("labCells");
  const help = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [corner, setCorner] = useState<Point | null>(null);
  const [drawn, setDrawn] = useState<Region | null>(null);
  const pressed = useRef<{ at: number; x: number; y: number } | null>(null);
  const { marked, cursor, said, onKeyDown, isFocused, setFocused } = useDishKeys({ picture, cells, mode, keys });
  const { width, height } = picture;

  const placeOf = (event: { clientX: number; clientY: number }) => {
    const box = svg.current?.getBoundingClientRect();
    const scale = box && box.width > 0 ? width / box.width : 1;
    const x = (event.clientX - (box?.left ?? 0)) * scale;
    const y = (event.clientY - (box?.top ?? 0)) * scale;
    return { scale, point: { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) } };
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    pressed.current = { at: event.timeStamp, x: event.clientX, y: event.clientY };
    if (mode !== "region") return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setCorner(placeOf(event).point);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (corner) setDrawn(regionBetween(corner, placeOf(event).point, picture));
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    const from = pressed.current;
    pressed.current = null;
    const { point, scale } = placeOf(event);
    if (corner) {
      const now = regionBetween(corner, point, picture);
      setCorner(null);
      setDrawn(null);
      if (now) onRegion(now);
      return;
    }
    // A finger that moved has pushed the picture along.
    if (!from || trial || Math.hypot(event.clientX - from.x, event.clientY - from.y) > 8) return;
    const isLong = event.pointerType !== "mouse" && event.timeStamp - from.at > LONG_PRESS_MS;
    onPoint(point, FINGER * scale, event.shiftKey || event.altKey || isLong);
  };
  const shown = drawn ?? region;

  return (
    <div className="max-h-[80dvh] overflow-auto rounded-lg border-2 border-outline/60 bg-sheet-deep">
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move among the cells inside, as in any application
        tabIndex={0}
        role="application"
        aria-label={t("dish", { name: picture.name })}
        aria-describedby={help}
        onKeyDown={(event: KeyboardEvent) => !trial && onKeyDown(event)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        className="relative focus-visible:outline-4 focus-visible:-outline-offset-4"
        style={{ width: `${zoom * 100}%` }}
      >
        {/* biome-ignore lint/performance/noImgElement: its owner alone may see it, and it is as large as it is */}
        <img
          src={countedUrl(picture.reportId, picture.id, "counted")}
          alt=""
          width={width}
          height={height}
          draggable={false}
          className="block h-auto w-full select-none"
        />
        <svg
          ref={svg}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            pressed.current = null;
            setCorner(null);
            setDrawn(null);
          }}
          onContextMenu={(event) => event.preventDefault()}
          className={`absolute inset-0 size-full select-none ${mode === "region" ? "cursor-crosshair touch-none" : "cursor-pointer touch-manipulation"}`}
        >
          {shown && <Shade region={shown} width={width} height={height} />}
          <Rings cells={trial ?? cells} isTrial={trial !== null} />
          {isFocused && !trial && marked && <Marker cell={marked} />}
          {isFocused && !trial && mode === "add" && <Crosshair {...cursor} />}
        </svg>
      </div>
      <p id={help} className="sr-only">
        {t("dishHelp")}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
