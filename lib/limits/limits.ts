import type { RateLimit } from "./rate-limiter";
import type { SeatLimit } from "./seats";

/** Every allowance of the site in one place. */
export const LIMITS = {
  /** By address: a family behind one router still gets in. */
  signUp: { name: "sign-up", points: 20, perS: 3600 },
  signInByAddress: { name: "sign-in-address", points: 50, perS: 900 },
  /** By email: slows guessing down without locking the owner out for long. */
  signInByEmail: { name: "sign-in-email", points: 10, perS: 900 },
  passwordCheck: { name: "password-check", points: 10, perS: 900 },
  write: { name: "write", points: 240, perS: 60 },
  /** Reading a long diary takes a tenth of a second of the process that serves the pages. */
  readDiary: { name: "read-diary", points: 120, perS: 60 },
  findWords: { name: "find-words", points: 300, perS: 60 },
  draw: { name: "draw", points: 60, perS: 600 },
} as const satisfies Record<string, RateLimit>;

/** Streams of one member that are open at once: a browser has one, whatever number of tabs (components/pictures). */
export const STREAMS: SeatLimit = { name: "streams", most: 10 };
