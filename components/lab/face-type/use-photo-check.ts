import { useEffect, useRef, useState } from "react";
import { type Eyes, openEyes } from "@/components/lab/eyes/eyes";
import { type Framing, framingOf } from "@/components/lab/eyes/rules/framing";
import type { Photo } from "./photo";
import { ratioOf } from "./rules/face-ratio";

/** What became of a photo: looked at now, fine with the shape of its face, or why not. */
export type Check =
  | { is: "none" }
  | { is: "looking"; photo: Photo }
  | { is: "good"; photo: Photo; ratio: number }
  | { is: "refused"; photo: Photo; why: Exclude<Framing, "good"> }
  | { is: "unable" };

/** Looks at one photo after another, in this browser; each takes the place of the one before. */
export function usePhotoCheck() {
  const [check, setCheck] = useState<Check>({ is: "none" });
  const eyes = useRef<Promise<Eyes> | null>(null);
  const photo = useRef<Photo | null>(null);

  const forget = () => {
    photo.current?.forget();
    photo.current = null;
  };
  useEffect(
    () => () => {
      photo.current?.forget();
      eyes.current?.then((open) => open.close()).catch(() => {});
    },
    [],
  );

  async function look(taken: Photo): Promise<void> {
    forget();
    photo.current = taken;
    setCheck({ is: "looking", photo: taken });
    try {
      eyes.current ??= openEyes();
      const seen = await (await eyes.current).look(await taken.copy(), "all");
      // Another one was chosen meanwhile.
      if (photo.current !== taken) return;
      const framing = framingOf(seen);
      const [face] = seen.faces;
      if (framing === "good" && face) setCheck({ is: "good", photo: taken, ratio: ratioOf(face) });
      else setCheck({ is: "refused", photo: taken, why: framing === "good" ? "nobody" : framing });
    } catch {
      // The next photo may try once more: a network comes back.
      eyes.current = null;
      if (photo.current === taken) setCheck({ is: "unable" });
    }
  }

  return {
    check,
    look,
    clear() {
      forget();
      setCheck({ is: "none" });
    },
  };
}
