/** How long the guard's worker looks at a frame of 640x480 with one face, in Chromium, as it says itself. */
import { openEyes } from "@/tests/support/faces/open-eyes";
import { frameOf, restless } from "@/tests/support/faces/portrait";
import { alone, type Figure, quantile } from "./support/figures";

/** The first ones find the machine cold. */
const WARM_UP = 10;
const FRAMES = 100;

export async function measureGuard(): Promise<Figure[]> {
  const eyes = await openEyes();
  try {
    const frames = await Promise.all(Array.from({ length: 20 }, (_, nth) => frameOf(restless(nth))));
    const times: number[] = [];
    for (let nth = 0; nth < WARM_UP + FRAMES; nth++) {
      const { ms, faces } = await eyes.look(frames[nth % frames.length] ?? Buffer.of(), "nearest");
      if (faces.length !== 1) throw new Error(`frame ${nth} has ${faces.length} faces`);
      if (nth >= WARM_UP) times.push(ms);
    }
    return [
      { what: "a frame, median", value: quantile(times), unit: "ms", goal: { under: 50 } },
      { what: "a frame, one of ten takes longer", value: quantile(times, 0.9), unit: "ms", goal: null },
    ];
  } finally {
    await eyes.close();
  }
}

await alone(import.meta.url, measureGuard);
