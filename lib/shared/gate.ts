import { AppError } from "./errors";

export type Gate = {
  /** @throws AppError busy when the line is full */
  run<T>(task: () => Promise<T>): Promise<T>;
};

/** Lets `atOnce` tasks run together and `waiting` more stand in line; who comes after them is told to come back. */
export function createGate({ atOnce, waiting }: { atOnce: number; waiting: number }): Gate {
  const line: (() => void)[] = [];
  let running = 0;
  return {
    async run(task) {
      if (running < atOnce) running += 1;
      else if (line.length < waiting) await new Promise<void>((resolve) => line.push(resolve));
      else throw new AppError("busy", { retryAfterS: 2 });
      try {
        return await task();
      } finally {
        // The place is handed on: nobody who comes now gets before those in line.
        const next = line.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
