/** Diary text -> scene plan, for both painters. Pure and deterministic; time grows linearly with the text. */
import { NO_EDITS, type WordEdits } from "../edits";
import type { PanelCount } from "../painter";
import { readActions } from "./actions";
import { readLanguage } from "./language";
import { type Entry, isThing } from "./lexicon";
import { readMood } from "./moods";
import { peopleOf } from "./people";
import type { Finding, PersonId, ScenePlan, Thing } from "./plan";
import { chooseScene } from "./scenes";
import { type Sentence, splitSentences } from "./sentences";
import { readWhen } from "./times";
import { findWords, type Hit } from "./words";

type ReadSentence = { sentence: Sentence; hits: Hit[] };

/**
 * What a picture of this diary shows. Takes any text: empty, any language, emoji, Markdown, HTML.
 * Only the first 20,000 characters are read. The plan holds words of the lexicon alone, never the writer's own.
 */
export function readDiary(text: string, _edits: WordEdits = NO_EDITS): ScenePlan {
  const read = splitSentences(text).map((sentence) => ({ sentence, hits: findWords(sentence) }));
  const lower = read.map(({ sentence }) => sentence.text.toLowerCase());
  const whole = lower.join("\n");
  const entries = read.flatMap(({ hits }) => hits.map((hit) => hit.entry));
  const mentions = [...new Set(entries.map((entry) => entry.id))];
  const actions = readActions(lower);
  const { mood, touched } = readMood(lower);
  const { scene, indoor } = chooseScene({
    entries: entriesHere(read),
    actions: new Set(actions),
    touched,
    text: whole,
  });
  const knowsEnglish = read.some(({ hits }) => hits.some((hit) => /^[a-z]/i.test(hit.surface)));
  return {
    language: readLanguage(whole, knowsEnglish),
    scene,
    indoor,
    ...readWhen(mentions, scene, whole),
    mood: actions.includes("cry") && mood !== "happy" ? "sad" : mood,
    actions,
    deeds: actions.map((action) => ({ action, by: ["me"], with: [], thing: null })),
    absent: [],
    ...cast(read, new Set(mentions)),
    mentions,
  };
}

/** The plan of a diary, and word by word what it was made of. */
export function understand(text: string, edits: WordEdits = NO_EDITS): { plan: ScenePlan; findings: Finding[] } {
  return { plan: readDiary(text, edits), findings: [] };
}

/** The plan of each panel: one of the whole day, or its moments in the order told. */
export function readPanels(text: string, panels: PanelCount, edits: WordEdits = NO_EDITS): ScenePlan[] {
  return Array.from({ length: panels }, () => readDiary(text, edits));
}

/** The words that say where the writer is; a diary of wishes alone is set where they are fulfilled. */
function entriesHere(read: readonly ReadSentence[]): Entry[] {
  const real = read.filter(({ sentence }) => !sentence.wished);
  return (real.length > 0 ? real : read).flatMap(({ hits }) => hits.map((hit) => hit.entry));
}

/** Who and what is drawn on the paper, and who and what only in the thought bubble. Each appears once. */
function cast(
  read: readonly ReadSentence[],
  mentioned: ReadonlySet<string>,
): Pick<ScenePlan, "people" | "things" | "remembered"> {
  const here = { people: [] as PersonId[], things: [] as Thing[] };
  const remembered = { people: [] as PersonId[], things: [] as Thing[] };
  const seen = new Set<string>();
  const isNew = (id: string) => !seen.has(id) && Boolean(seen.add(id));
  for (const { sentence, hits } of read) {
    for (const { entry } of hits) {
      if (entry.class === "person") {
        // "의사 선생님" is one person.
        if (entry.id === "teacher" && mentioned.has("doctor")) continue;
        (sentence.remembered ? remembered : here).people.push(...peopleOf(entry.id).filter(isNew));
      } else if (isThing(entry) && isNew(entry.id)) {
        (sentence.wished ? remembered : here).things.push(thingOf(entry));
      }
    }
  }
  return { ...here, remembered };
}

function thingOf({ id, class: kind, art, size, label }: Entry & { class: Thing["kind"] }): Thing {
  return { id, kind, art, size, label, count: 1 };
}
