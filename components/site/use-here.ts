import { useEffect, useState } from "react";

/** Whether this runs in the browser by now: what hangs on its clock and zone is written then, for React keeps the server's. */
export function useHere(): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  return isHere;
}
