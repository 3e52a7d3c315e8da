import { useEffect, useState } from "react";
import { type DrawOptions, keepOptions, lastOptions } from "./kept-options";

/** How the next picture is drawn. @param newest the diary's last picture, as the page was answered, or the one that it is to be drawn like */
export function useOptions(newest: DrawOptions | undefined) {
  // The server knows no browser: what this one remembers comes after the first paint.
  const [options, setOptions] = useState<DrawOptions>(() => lastOptions(newest, NOWHERE));
  useEffect(() => setOptions(lastOptions(newest)), [newest]);
  return {
    options,
    change: (change: Partial<DrawOptions>) => {
      const next = { ...options, ...change };
      // Every letter that is typed says how its picture is drawn.
      if (isSame(next, options)) return;
      setOptions(next);
      keepOptions(next);
    },
  };
}

const isSame = (one: DrawOptions, other: DrawOptions) =>
  one.style === other.style && one.paper === other.paper && one.panels === other.panels;

const NOWHERE = { get: () => null };
