/** What happens to people, and how it is felt: the table that mood and gravity are read from. */
import type { Gravity, Mood } from "../plan";

/** How an event feels, and how much it weighs on the day. */
export type Feeling = { mood: Mood; gravity: Gravity };

/**
 * parting: the end of a love; family: one that breaks apart; work: lost work; memorial: of the dead of other years; relief:
 * what was feared did not come.
 */
export const EVENTS = {
  death: { mood: "sad", gravity: "grave" },
  pet: { mood: "sad", gravity: "grave" },
  miscarriage: { mood: "sad", gravity: "grave" },
  illness: { mood: "sad", gravity: "grave" },
  accident: { mood: "sad", gravity: "grave" },
  disaster: { mood: "sad", gravity: "grave" },
  parting: { mood: "sad", gravity: "grave" },
  family: { mood: "sad", gravity: "grave" },
  work: { mood: "sad", gravity: "grave" },
  memorial: { mood: "sad", gravity: "serious" },
  farewell: { mood: "sad", gravity: "serious" },
  hospital: { mood: "scared", gravity: "serious" },
  missing: { mood: "scared", gravity: "serious" },
  quarrel: { mood: "angry", gravity: "serious" },
  failure: { mood: "sad", gravity: "serious" },
  proposal: { mood: "love", gravity: "joyful" },
  birth: { mood: "happy", gravity: "joyful" },
  passing: { mood: "happy", gravity: "joyful" },
  reunion: { mood: "happy", gravity: "joyful" },
  winning: { mood: "happy", gravity: "joyful" },
  raise: { mood: "happy", gravity: "joyful" },
  homecoming: { mood: "happy", gravity: "joyful" },
  first: { mood: "happy", gravity: "joyful" },
  relief: { mood: "happy", gravity: "joyful" },
  longing: { mood: "sad", gravity: "light" },
  setback: { mood: "sad", gravity: "light" },
  unfair: { mood: "angry", gravity: "light" },
  toil: { mood: "tired", gravity: "light" },
  sleepless: { mood: "tired", gravity: "light" },
  unwell: { mood: "tired", gravity: "light" },
  nerves: { mood: "scared", gravity: "light" },
  fright: { mood: "scared", gravity: "light" },
  laughter: { mood: "happy", gravity: "light" },
  feast: { mood: "happy", gravity: "light" },
  outing: { mood: "happy", gravity: "light" },
  kindness: { mood: "happy", gravity: "light" },
  tenderness: { mood: "love", gravity: "light" },
  peace: { mood: "calm", gravity: "light" },
} as const satisfies Record<string, Feeling>;

export type EventKind = keyof typeof EVENTS;
export const EVENT_KINDS = Object.keys(EVENTS) as EventKind[];

/** Patterns of one language; they look at one sentence in lower case, gaps are bounded. */
export type EventWords = Readonly<Record<EventKind, RegExp>>;
