import { useEffect, useState } from "react";

/** Whether a text has stood as it is for so many milliseconds: its writer has stopped typing for now. */
export function useStill(text: string, ms: number): boolean {
  const [still, setStill] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return still === text;
}
