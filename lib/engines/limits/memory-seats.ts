import type { Seats } from "./seats";

/** Counts in this process; a restart forgets, as it ends what was held. */
export function memorySeats(): Seats {
  const held = new Map<string, number>();
  return {
    async take({ name, most }, key) {
      const seat = `${name}:${key}`;
      const count = held.get(seat) ?? 0;
      if (count >= most) return null;
      held.set(seat, count + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (held.get(seat) ?? 1) - 1;
        if (left > 0) held.set(seat, left);
        else held.delete(seat);
      };
    },
  };
}
