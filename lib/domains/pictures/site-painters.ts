import type { Painter, PainterName, PainterState } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";

/** The painters of this site, the default first; there is always one. */
export function sitePainters(painters: readonly Painter[]) {
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
    list: (): Promise<{ name: PainterName; state: PainterState }[]> =>
      Promise.all(painters.map(async (painter) => ({ name: painter.name, state: await painter.state() }))),
  };
}
