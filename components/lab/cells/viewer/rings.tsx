import { memo } from "react";
import type { Cell, Region } from "@/lib/domains/cells/cell";
import { ringRadius } from "./correction";

/** Blue and orange of Okabe and Ito's palette, which everyone tells apart; the shape says it too. */
export const LIVE_COLOUR = "#0072b2";
export const DEAD_COLOUR = "#d55e00";

type Props = { cells: readonly Cell[]; isTrial?: boolean };

/** A round ring around what lives, a square one around what died; each on white, so that it stands out on every ground. */
export const Rings = memo(function Rings({ cells, isTrial = false }: Props) {
  const dash = isTrial ? "7 4" : undefined;
  const drawn = (stroke: string | null, width: number) =>
    cells.map((cell, at) => {
      const r = ringRadius(cell);
      const paint = { fill: "none", stroke: stroke ?? (cell.live ? LIVE_COLOUR : DEAD_COLOUR), strokeWidth: width };
      const key = `${at}`;
      return cell.live ? (
        <circle key={key} cx={cell.x} cy={cell.y} r={r} {...paint} strokeDasharray={dash} />
      ) : (
        <rect key={key} x={cell.x - r} y={cell.y - r} width={2 * r} height={2 * r} {...paint} strokeDasharray={dash} />
      );
    });
  return (
    <>
      <g opacity={0.85}>{drawn("#ffffff", 5)}</g>
      <g>{drawn(null, 2.5)}</g>
    </>
  );
});

/** The cell that keys are at. */
export function Marker({ cell }: { cell: Cell }) {
  const r = ringRadius(cell) + 7;
  return (
    <g fill="none">
      <circle cx={cell.x} cy={cell.y} r={r} stroke="#ffffff" strokeWidth={6} />
      <circle cx={cell.x} cy={cell.y} r={r} stroke="#1a1a1a" strokeWidth={3} strokeDasharray="6 4" />
    </g>
  );
}

/** Where keys would add a cell. */
export function Crosshair({ x, y }: { x: number; y: number }) {
  const arms = `M${x - 16} ${y}h32M${x} ${y - 16}v32`;
  return (
    <g fill="none" strokeLinecap="round">
      <path d={arms} stroke="#ffffff" strokeWidth={6} />
      <path d={arms} stroke="#1a1a1a" strokeWidth={2.5} />
    </g>
  );
}

/** Everything but the region lies in the shade. */
export function Shade({ region, width, height }: { region: Region; width: number; height: number }) {
  const { x, y } = region;
  const hole = `M${x} ${y}v${region.height}h${region.width}v${-region.height}z`;
  return (
    <g>
      <path d={`M0 0h${width}v${height}h${-width}z${hole}`} fill="#000" opacity={0.4} fillRule="evenodd" />
      <path d={hole} fill="none" stroke="#ffffff" strokeWidth={5} />
      <path d={hole} fill="none" stroke="#1a1a1a" strokeWidth={2} strokeDasharray="8 6" />
    </g>
  );
}
