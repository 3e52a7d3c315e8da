/** A day cut into as many moments as there are panels. */
import { sceneOf } from "../scenes";
import type { Clause, Story } from "../story";

/** Words that something new begins with. */
const TURN =
  /^\W*(?:그리고 나서|그다음|그 다음|이후|나중에|마지막으로|끝나고|다음으로|저녁|밤|점심|오후|아침|집에 ?[오와왔돌]|then|after|later|afterwards|finally|in the (?:morning|afternoon|evening)|at night|on the way)/;
/** A change of place divides more than anything else. */
const NEW_PLACE = 3;
const NEW_TIME = 2;
const NEW_FACE = 1;
/** Against panels of which one tells nearly all. */
const BALANCE = 6;

/**
 * The moments of a story in the order told, at most `count`, each with something to draw where there is enough: cut
 * where place, time or people change, and by sentences rather than within them.
 */
export function momentsOf(story: Story, count: number): Story[] {
  const sentences = bundled(story, (clause, before) => clause.sentence === before.sentence);
  const units = sentences.length >= count ? sentences : bundled(story, () => false);
  if (units.length <= count) return units;
  return cutAt(units, bestCuts(units, count));
}

/** Clauses that belong together, and those without anything to draw with the ones before them. */
function bundled(story: Story, together: (clause: Clause, before: Clause) => boolean): Story[] {
  const units: Clause[][] = [];
  let last: Clause | undefined;
  // Kept beside the unit: to weigh it anew for each clause takes quadratic time where no clause has anything to draw.
  let isOpen = false;
  for (const clause of story) {
    const unit = units.at(-1);
    const isEmpty = weightOf(clause) === 0;
    const isFaint = isEmpty || (last?.sentence === clause.sentence && isBare(clause));
    if (unit && last && (isOpen || isFaint || together(clause, last))) {
      unit.push(clause);
      isOpen &&= isEmpty;
    } else {
      units.push([clause]);
      isOpen = isEmpty;
    }
    last = clause;
  }
  return units;
}

/** What a clause gives to draw; what is only understood, such as a mood, gives nothing. */
function weightOf({ words, deeds }: Clause): number {
  const seen = words.filter(({ status, entry }) => status !== "denied" && entry.class !== "topic");
  return seen.length + deeds.filter(({ status }) => status === "told").length;
}

/** "집에 왔다" at the end of a sentence: a place, but nobody who does something there. */
function isBare({ words, deeds }: Clause): boolean {
  return deeds.length === 0 && words.every(({ entry }) => ["scene", "weather", "time", "season"].includes(entry.class));
}

function bestCuts(units: readonly Story[], count: number): number[] {
  const weights = units.map((unit) => unit.reduce((sum, clause) => sum + weightOf(clause), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const change = changes(units);
  const cuts: number[] = [];
  for (let panel = 1; panel < count; panel++) {
    const first = (cuts.at(-1) ?? 0) + 1;
    const last = units.length - (count - panel);
    let sum = weights.slice(0, first).reduce((a, b) => a + b, 0);
    let best = first;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let at = first; at <= last; at++) {
      const score = (change[at] ?? 0) - BALANCE * count * (sum / total - panel / count) ** 2;
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
      sum += weights[at] ?? 0;
    }
    cuts.push(best);
  }
  return cuts;
}

/** How much is new in each unit against the one before. */
function changes(units: readonly Story[]): number[] {
  let place: string | undefined;
  const faces = new Set<string>();
  const hours = new Set<string>();
  return units.map((unit) => {
    const words = unit.flatMap((clause) => clause.words).filter(({ status }) => status === "told");
    const places = words.flatMap(({ entry }) => sceneOf(entry) ?? []);
    const isElsewhere = places.length > 0 && !places.includes(place as (typeof places)[number]);
    const isNew = (seen: Set<string>, kind: string) =>
      words.some(({ entry }) => entry.class === kind && !seen.has(entry.id) && Boolean(seen.add(entry.id)));
    const turn = TURN.test(unit[0]?.text ?? "");
    place = places.at(-1) ?? place;
    return (
      (isElsewhere ? NEW_PLACE : 0) +
      (isNew(hours, "time") || turn ? NEW_TIME : 0) +
      (isNew(faces, "person") || isNew(faces, "animal") ? NEW_FACE : 0)
    );
  });
}

function cutAt(units: readonly Story[], cuts: readonly number[]): Story[] {
  const edges = [0, ...cuts, units.length];
  return edges.slice(0, -1).map((from, i) => units.slice(from, edges[i + 1]).flat());
}
