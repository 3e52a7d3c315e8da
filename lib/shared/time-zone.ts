/** As the database has it for members who told none (prisma/schema.prisma). */
export const DEFAULT_TIME_ZONE = "Asia/Seoul";

/** Whether dates can be told in it here: a browser and a server need not know the same zones. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone, or undefined where it is none: some browsers call theirs "Etc/Unknown", which Intl itself refuses. */
export function usableTimeZone(name: unknown): string | undefined {
  return typeof name === "string" && isTimeZone(name) ? name : undefined;
}

/** The browser's own zone, where it can be used. */
export function browserTimeZone(): string | undefined {
  return usableTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
}
