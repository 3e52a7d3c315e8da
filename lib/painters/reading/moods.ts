import { type DayEvent, eventsIn, isOfLoss } from "./events/events";
import { HUSHED, nearLoss } from "./events/hints";
import type { EventKind } from "./events/kinds";
import { IRONY, isGlad, LAST_SENTENCE, wordsOfFeeling } from "./feeling-words";
import type { Action, Gravity, Mood } from "./plan";
import { sceneOf } from "./scenes";
import { type Story, sentencesOf } from "./story";

/** What turns a day: what comes behind it weighs more. */
const TURN = /^[\s"'“”(.,…-]*(?:하지만|그래도|그렇지만|그런데|근데|but|still|yet|though|however|and yet)(?![가-힣a-z])/;
const TURNS = /(?:지만|[는은]데도?|더라도|어도|아도)[\s,…]*$/;

/** How much an event of each gravity says of the mood; a mood word says 1. */
const WEIGHT: Readonly<Record<Gravity, number>> = { grave: 12, serious: 2.6, joyful: 2.4, light: 1 };
/** What happens on most days says less. */
const SLIGHT: Partial<Readonly<Record<EventKind, number>>> = { setback: 0.65, longing: 0.75, peace: 0.7, toil: 0.85 };
const OF_A_STRANGER = 0.4;
const AFTER_A_TURN = 1.35;
const WORD = 0.8;
/** Words near to loss dull what is glad, and are a little sad by themselves. */
const DULLED = 0.8;
const SORROW = 0.15;
const MOST_SORROW = 1.8;
/** As near to loss as this, only an event of joy makes a day glad. */
const GLOOMY = 0.9;
/** Less than this is nothing said. */
const LEAST = 0.6;

/** What is done says a little of how it is. */
const BY_DEED: Partial<Readonly<Record<Action, readonly [Mood, number]>>> = {
  cheer: ["happy", 0.7],
  dance: ["happy", 0.7],
  jump: ["happy", 0.4],
  sing: ["happy", 0.5],
  sled: ["happy", 0.7],
  skate: ["happy", 0.6],
  swim: ["happy", 0.5],
  playBall: ["happy", 0.5],
  game: ["happy", 0.5],
  blowCandles: ["happy", 0.7],
  photo: ["happy", 0.3],
  eat: ["happy", 0.25],
  fight: ["angry", 1.4],
  cry: ["sad", 0.7],
  sick: ["tired", 1],
  work: ["tired", 0.7],
  study: ["tired", 0.6],
  carry: ["tired", 0.3],
  clean: ["tired", 0.3],
  exercise: ["tired", 0.5],
  sleep: ["tired", 0.2],
  kiss: ["love", 0.8],
};
const GLAD_PLACES: ReadonlySet<string> = new Set(
  "amuse zoo aquarium camping stage stadium karaoke playground cinema sea pool wedding gameroom skislope".split(" "),
);
const PLACE = 0.4;
const COMPANY = 0.4;
/** Of an exclamation mark, and of all of them. */
const CALL = 0.25;
const MOST_CALLS = 0.75;

/** How a day felt. */
export type Felt = {
  mood: Mood;
  gravity: Gravity;
  /** Every mood that its words touch. */
  touched: ReadonlySet<Mood>;
  events: readonly DayEvent[];
};

/**
 * The mood of a day by what happened, then by its words of feeling; and how much it weighs. The gravest event governs;
 * else what comes last, and behind a "but", says more.
 */
export function readMood(story: Story): Felt {
  const sentences = sentencesOf(story);
  const { scores: said, touched } = wordsOfFeeling(sentences);
  const events = undone(eventsIn(story));
  const ironic = sentences.map((sentence) => IRONY.test(sentence));
  const scores = new Map([...said].map(([mood, score]) => [mood, score * WORD]));
  const add = (mood: Mood, score: number) => scores.set(mood, (scores.get(mood) ?? 0) + score);
  const last = Math.max(1, sentences.length - 1);
  const turn = turnOf(story);
  for (const event of events) {
    const weight =
      WEIGHT[event.gravity] *
      (SLIGHT[event.kind] ?? 1) *
      (event.whom === "stranger" ? OF_A_STRANGER : 1) *
      (1 + (LAST_SENTENCE * event.sentence) / last) *
      (event.clause >= turn ? AFTER_A_TURN : 1);
    const isPraise = isGlad(event.mood) && ironic[event.sentence];
    add(isPraise ? "angry" : event.mood, weight);
  }
  const near = nearLoss(sentences);
  addHabits(story, add);
  add("happy", Math.min(MOST_CALLS, CALL * (sentences.join("").split("!").length - 1)));
  for (const mood of ["happy", "love"] as const)
    if (scores.has(mood)) add(mood, -(1 - 1 / (1 + DULLED * near)) * (scores.get(mood) ?? 0));
  add("sad", Math.min(MOST_SORROW, SORROW * near));
  const isJoyful = events.some(({ gravity }) => gravity === "joyful");
  const felt = [...scores].filter(([mood]) => near < GLOOMY || isJoyful || !isGlad(mood)).sort((a, b) => b[1] - a[1]);
  const [strongest] = felt;
  const mood = strongest && strongest[1] >= LEAST ? strongest[0] : "calm";
  const gravity = gravityOf(events, mood, near);
  return { mood: gravity === "grave" ? graveMood(scores) : mood, gravity, touched, events };
}

/** What was feared and did not come, or was lost and found, weighs no more. */
function undone(events: readonly DayEvent[]): DayEvent[] {
  const relief = events.findLast(({ kind }) => kind === "relief")?.clause ?? -1;
  const home = events.findLast(({ kind }) => kind === "homecoming")?.clause ?? -1;
  return events.filter(({ kind, clause }) => {
    if (["hospital", "missing", "fright", "setback"].includes(kind)) return clause > Math.max(relief, home);
    return !["illness", "accident"].includes(kind) || clause > home;
  });
}

/** The first clause behind the last "but"; more than there are where nothing turns. */
function turnOf(story: Story): number {
  const at = story.findLastIndex(({ text }, i) => TURN.test(text) || TURNS.test(story[i - 1]?.text ?? ""));
  return at < 0 ? story.length : at;
}

function addHabits(story: Story, add: (mood: Mood, score: number) => void): void {
  const told = story.flatMap(({ deeds }) => deeds.filter(({ status }) => status === "told"));
  const mine = new Set(told.filter(({ by }) => by.includes("me") || by.includes("we")).map(({ action }) => action));
  for (const action of new Set(told.map(({ action }) => action))) {
    const habit = BY_DEED[action];
    // Who looks on is glad with others, but not tired for them.
    if (habit && (habit[0] !== "tired" || mine.has(action))) add(...habit);
  }
  const words = story.flatMap(({ words }) => words.filter(({ status }) => status === "told"));
  if (words.some(({ entry }) => entry.class === "person")) add("happy", COMPANY);
  if (words.some(({ entry }) => GLAD_PLACES.has(sceneOf(entry) ?? ""))) add("happy", PLACE);
}

function gravityOf(events: readonly DayEvent[], mood: Mood, nearToLoss: number): Gravity {
  const ours = events.filter(({ whom }) => whom === "near");
  if (ours.some(isOfLoss)) return "grave";
  if (isGlad(mood)) return ours.some(({ gravity }) => gravity === "joyful") ? "joyful" : "light";
  const isSerious = events.some(isOfLoss) || ours.some(({ gravity }) => gravity === "serious");
  return isSerious || nearToLoss >= HUSHED ? "serious" : "light";
}

/** Of loss one is sad, unless fear or anger is all that is told. */
function graveMood(scores: ReadonlyMap<Mood, number>): Mood {
  const [, next] = (["sad", "scared", "angry"] as const)
    .map((mood) => [scores.get(mood) ?? 0, mood] as const)
    .reduce((best, each) => (each[0] > best[0] ? each : best), [0, "sad"] as readonly [number, Mood]);
  return next;
}
