import { useBrowserZone } from "@/components/ui/use-browser-zone";
import { useMoment } from "../moment";

/** Says when something of a case was, in the admin's own time. Where it stands, suppressHydrationWarning. */
export function useWhen(): (at: string) => string {
  return useMoment(useBrowserZone());
}
