import { GPU_PAINTER, type GpuTold } from "@/lib/domains/gpu/gpu";
import type { Painter, PainterName } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";
import type { OfferedPainter } from "./picture";

/**
 * The painters of this site, the default first; there is always one.
 * @param told what a writer is told of the one whose machine is started and stopped
 */
export function sitePainters(painters: readonly Painter[], told: () => Promise<GpuTold>) {
  return {
    /**
     * The painter of that name, or the default.
     * @throws AppError no_such_painter
     */
    choose(name?: PainterName): Painter {
      const painter = name === undefined ? painters[0] : painters.find((one) => one.name === name);
      if (!painter) throw new AppError("no_such_painter");
      return painter;
    },

    /** How many pictures it draws at once; 0 when this site does not have it. */
    concurrencyOf: (name: string): number => painters.find((one) => one.name === name)?.concurrency ?? 0,

    /** What a person chooses from. */
    list: (): Promise<OfferedPainter[]> =>
      Promise.all(
        painters.map(async (painter) => {
          const { name } = painter;
          const [state, heard] = await Promise.all([painter.state(), name === GPU_PAINTER ? told() : null]);
          return { name, state, told: heard?.is === "none" ? null : heard };
        }),
      ),
  };
}
