import { vi } from "vitest";

/** At noon of a day in Seoul. */
export async function onDay<T>(day: string, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: new Date(`${day}T03:00:00Z`), toFake: ["Date"] });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}
