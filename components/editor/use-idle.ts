import { useEffect, useState } from "react";

/** True once the page has nothing to do after its first view; what it does not begin with may load then. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const ready = () => setIdle(true);
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(ready, 1_000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(ready, { timeout: 3_000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
