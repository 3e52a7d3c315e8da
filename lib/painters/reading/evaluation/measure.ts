/** Compares what the reader made of one diary with its labels. */
import { rowOf } from "../people";
import { ACTIONS, type Became } from "../plan";
import { asTold } from "../read";
import { type FoundWord, inPlainText, locateWords } from "./align";
import { actionsOfGloss } from "./deed-glosses";
import { idsOfGloss, type SameMeaning } from "./glosses";
import type { Label, LabelledDiary } from "./labels";

/** What is counted in one diary, each as its words for the list. */
export type Outcome = {
  found: Label[];
  missed: Label[];
  /** Words that stand in the picture, once each: those that a label backs, and those that none does. */
  right: string[];
  wrong: string[];
  /** Labels that must not be drawn: which were, and how many there are. */
  forbiddenDrawn: Label[];
  forbidden: number;
  /** Labels only thought of: which were kept off the paper, and which stand on it. */
  thoughtKept: Label[];
  thoughtDrawn: Label[];
  deedsFound: Label[];
  deedsMissed: Label[];
  /** Actions that the picture shows without a label. */
  deedsWrong: string[];
  deedsShown: number;
};

/** What every picture shows that nothing is said about. */
const PLAIN_DAY = "noon";

const overlap = (a: { at: number; end: number }, b: { at: number; end: number }) => a.at < b.end && b.at < a.end;

/** What the reader found of a diary's labels, and what it made up. */
export function measureDiary(diary: LabelledDiary, same: SameMeaning): Outcome {
  const { plain, labels } = inPlainText(diary.text, diary.labels);
  const words = locateWords(diary.text);
  const { plan, findings } = asTold(diary.text);
  const became = new Map(findings.map((finding) => [finding.id, finding.became]));
  const nouns = labels.filter(({ kind }) => kind !== "deed" && kind !== "abstract");
  const meanings = new Map(nouns.map((label) => [label, idsOfGloss(label.gloss, same)]));
  const means = (label: Label, word: FoundWord) =>
    overlap(label, word) && meanings.get(label)?.has(rowOf(word.id)) === true;
  const of = (kind: Label["kind"]) => labels.filter((label) => label.kind === kind);
  const isFound = (label: Label) => words.some((word) => means(label, word));
  const isShown = (id: string) => isOnPaper(became.get(id));
  const isDrawn = (label: Label) => words.some((word) => means(label, word) && isShown(word.id));
  // The same thing may be wished for here and stand on the paper for another mention of it.
  const shownElsewhere = (label: Label) =>
    words.some(({ id, ...at }) => meanings.get(label)?.has(id) && of("shown").some((other) => overlap(other, at)));

  // "Overtime" is nothing to draw, but it tells where the writer is; who sweeps has a broom.
  const isHint = (word: FoundWord) =>
    labels.some(
      (label) =>
        overlap(label, word) && (label.kind === "deed" || (label.kind === "abstract" && word.class === "scene")),
    );
  // Nobody labelled names: who is called by one counts only where the reader took another word for it.
  const isName = (word: FoundWord) =>
    word.called && !labels.some((label) => overlap(label, word) && label.kind !== "never");
  const isDrawable = (word: FoundWord) =>
    !isName(word) && word.class !== "topic" && word.id !== PLAIN_DAY && !isHint(word);
  const shown = [...new Set(words.filter((word) => isDrawable(word) && isShown(word.id)).map(({ id }) => id))];
  const isBacked = (id: string) =>
    words.some((word) => word.id === id && nouns.some((label) => label.kind !== "never" && means(label, word)));
  const surfaces = (id: string) =>
    `${id} (${words
      .filter((word) => word.id === id)
      .map((word) => plain.slice(word.at, word.end))
      .join(", ")})`;

  const actions = new Set(plan.actions);
  const deeds = of("deed").filter((label) => actionsOfGloss(label.gloss, ACTIONS).length > 0);
  const isDone = (label: Label) => actionsOfGloss(label.gloss, ACTIONS).some((action) => actions.has(action));
  const told = new Set(deeds.flatMap((label) => actionsOfGloss(label.gloss, ACTIONS)));
  const thought = of("thought").filter((label) => !shownElsewhere(label));
  const never = of("never").filter((label) => !shownElsewhere(label));

  return {
    found: of("shown").filter(isFound),
    missed: of("shown").filter((label) => !isFound(label)),
    right: shown.filter(isBacked).map(surfaces),
    wrong: shown.filter((id) => !isBacked(id)).map(surfaces),
    forbiddenDrawn: never.filter(isDrawn),
    forbidden: never.length,
    thoughtKept: thought.filter((label) => !isDrawn(label)),
    thoughtDrawn: thought.filter(isDrawn),
    deedsFound: deeds.filter(isDone),
    deedsMissed: deeds.filter((label) => !isDone(label)),
    deedsWrong: [...actions].filter((action) => !told.has(action)),
    deedsShown: actions.size,
  };
}

/** A word whose fate is unknown counts as drawn. */
function isOnPaper(became: Became | undefined): boolean {
  return became === undefined || became === "drawn" || became === "told";
}
