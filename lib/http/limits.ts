import type { RateLimit } from "./rate-limiter";
import type { SeatLimit } from "./seats";

/** Every allowance of the site in one place. */
export const LIMITS = {
  /** By address: a family behind one router still gets in. */
  signUp: { name: "sign-up", points: 20, perS: 3600 },
  signInByAddress: { name: "sign-in-address", points: 50, perS: 900 },
  /** By account, from browsers that it was signed in with before. */
  signInKnown: { name: "sign-in-known", points: 50, perS: 900 },
  /** Wrong passwords (lib/http/sessions/guesses.ts): of one browser that the account was signed in with before; */
  guessKnown: { name: "guess-known", points: 10, perS: 3600 },
  /** of all others, by address and account, */
  guessHere: { name: "guess-here", points: 5, perS: 3600 },
  /** by address, for any account: a house, or a school behind one router, */
  guessByAddress: { name: "guess-address", points: 20, perS: 3600 },
  /** and by account, from wherever: 720 a day. */
  guessByAccount: { name: "guess-account", points: 30, perS: 3600 },
  passwordCheck: { name: "password-check", points: 10, perS: 900 },
  write: { name: "write", points: 240, perS: 60 },
  /** Reading a long diary takes a tenth of a second of the process that serves the pages. */
  readDiary: { name: "read-diary", points: 120, perS: 60 },
  findWords: { name: "find-words", points: 300, perS: 60 },
  draw: { name: "draw", points: 60, perS: 600 },
} as const satisfies Record<string, RateLimit>;

/** Streams of one member that are open at once: a browser has one, whatever number of tabs (components/pictures). */
export const STREAMS: SeatLimit = { name: "streams", most: 10 };
