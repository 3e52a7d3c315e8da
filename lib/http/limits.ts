import type { RateLimit } from "@/lib/engines/limits/rate-limiter";
import type { SeatLimit } from "@/lib/engines/limits/seats";

/** Every allowance of the routes in one place; those of signing in are in lib/domains/accounts/guesses.ts. */
export const LIMITS = {
  /** By address: a family behind one router still gets in. */
  signUp: { name: "sign-up", points: 20, perS: 3600 },
  /** By address. A challenge costs nothing but its signature; an answer some checking, and what is written of it. */
  passkeyChallenge: { name: "passkey-challenge", points: 240, perS: 300 },
  passkeyAnswer: { name: "passkey-answer", points: 60, perS: 900 },
  /** By address: each asks the provider. */
  provider: { name: "provider", points: 60, perS: 300 },
  /** Links that a member asks for by mail. */
  accountMail: { name: "account-mail", points: 6, perS: 3600 },
  /** By address: forgotten passwords, for whatever account. */
  forgot: { name: "forgot", points: 20, perS: 3600 },
  /** By address: nobody guesses 256 bits, but hashing a new password takes its time. */
  openLink: { name: "open-link", points: 30, perS: 900 },
  /** By address: mail programs ask for many readers from few addresses. */
  quiet: { name: "quiet", points: 240, perS: 900 },
  passwordCheck: { name: "password-check", points: 10, perS: 900 },
  write: { name: "write", points: 240, perS: 60 },
  /** Nobody writes more than a few in a minute by hand. */
  comment: { name: "comment", points: 30, perS: 300 },
  report: { name: "report", points: 30, perS: 3600 },
  /** Each may send a mail to somebody. */
  invite: { name: "invite", points: 10, perS: 86_400 },
  block: { name: "block", points: 60, perS: 3600 },
  /** Reading a long diary takes a tenth of a second of the process that serves the pages. */
  readDiary: { name: "read-diary", points: 120, perS: 60 },
  findWords: { name: "find-words", points: 300, perS: 60 },
  /** A picture is read, labelled and encoded anew: some 30 ms each, up to a hundred in an archive. */
  fetchPicture: { name: "fetch-picture", points: 120, perS: 600 },
  fetchArchive: { name: "fetch-archive", points: 20, perS: 600 },
  /** By address: a card that is not there yet is drawn for whoever asks first. */
  shareCard: { name: "share-card", points: 120, perS: 60 },
  feeds: { name: "feeds", points: 120, perS: 60 },
  sitemap: { name: "sitemap", points: 60, perS: 60 },
  /** Decoding a large photograph takes a second. */
  avatar: { name: "avatar", points: 30, perS: 3600 },
  /** Looking for faces in a large photo takes half a second of a core. */
  genderEstimate: { name: "gender-estimate", points: 120, perS: 300 },
  /** By member; faces that did not fit are counted apart (lib/domains/face-keys). */
  faceKey: { name: "face-key", points: 60, perS: 900 },
  /** Somebody who types fast; a search may look at some thousand posts. */
  search: { name: "search", points: 180, perS: 60 },
  /** Of an admin: each does something real. */
  setupTest: { name: "setup-test", points: 40, perS: 600 },
  /** By address: a school behind one router, each reading a page every few seconds. */
  visit: { name: "visit", points: 240, perS: 60 },
  /** Counting takes a second of a core: three batches, and some trying of settings. */
  countCells: { name: "count-cells", points: 240, perS: 600 },
  /** A picture with rings may have to be drawn first. */
  countedFile: { name: "counted-file", points: 600, perS: 600 },
  draw: { name: "draw", points: 60, perS: 600 },
} as const satisfies Record<string, RateLimit>;

/** Streams of one member that are open at once: a browser has one, whatever number of tabs (components/pictures). */
export const STREAMS: SeatLimit = { name: "streams", most: 10 };
