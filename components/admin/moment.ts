import { useLocale } from "next-intl";

/**
 * Writes moments in the admin's zone, alike on a server and in a browser but for kinds of space ("PM" on the one is "오후"
 * on the other): where it stands, suppressHydrationWarning.
 */
export function useMoment(
  timeZone: string | undefined,
): (at: string, precision?: "day" | "minute" | "second") => string {
  const name = useLocale() === "ko" ? "ko-KR" : "en-GB";
  return (at, precision = "minute") =>
    new Intl.DateTimeFormat(name, {
      dateStyle: "medium",
      ...(precision !== "day" && { timeStyle: precision === "minute" ? "short" : "medium", hourCycle: "h23" }),
      timeZone,
    }).format(new Date(at));
}
