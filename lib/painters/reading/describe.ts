/** Alt texts: one sentence a language about what a picture of this plan shows. */
import type { PictureStyle } from "../painter";
import { englishList, withArticle } from "./describe/english";
import { PLACES } from "./describe/places";
import { withAnd, withObject } from "./korean/particles";
import { lexicon } from "./lexicon";
import type { PersonId, ScenePlan, Season, Thing, TimeOfDay, Weather } from "./plan";
import { DRAWN_AS } from "./scenes";

type Words = { ko: string; en: string };

const STYLES: Record<PictureStyle, Words> = {
  crayon: { ko: "크레용 그림", en: "crayon drawing" },
  pencil: { ko: "연필 그림", en: "pencil drawing" },
  pastel: { ko: "파스텔 그림", en: "pastel drawing" },
  watercolour: { ko: "수채화", en: "watercolour painting" },
  ink: { ko: "펜 그림", en: "ink drawing" },
};
/** The writer is always drawn; a picture holds at most four people. */
const MOST_PEOPLE = 4;
const PEOPLE: readonly Words[] = [
  { ko: "한 사람", en: "one person" },
  { ko: "두 사람", en: "two people" },
  { ko: "세 사람", en: "three people" },
  { ko: "네 사람", en: "four people" },
];
const MOST_THINGS = 4;
const WEATHERS: Record<Weather, Words> = {
  rain: { ko: "비 오는", en: "in the rain" },
  snow: { ko: "눈 오는", en: "in the snow" },
  thunder: { ko: "천둥 치는", en: "in a thunderstorm" },
  wind: { ko: "바람 부는", en: "in the wind" },
  cloud: { ko: "구름 낀", en: "under clouds" },
  sunny: { ko: "햇살 좋은", en: "in the sunshine" },
  rainbow: { ko: "무지개 뜬", en: "under a rainbow" },
  fog: { ko: "안개 낀", en: "in the fog" },
};
const SEASONS: Record<Season, string> = { spring: "봄", summer: "여름", autumn: "가을", winter: "겨울" };
const TIMES: Record<TimeOfDay, string> = { morning: "아침", day: "", evening: "저녁", night: "밤" };

/**
 * Alt text in both languages, e.g. "크레용 그림: 가을 산길의 두 사람과 강아지" and
 * "crayon drawing: two people and a dog on a mountain trail in autumn". Names nothing but lexicon words.
 */
export function describePlan(plan: ScenePlan, style: PictureStyle): Words {
  return {
    ko: `${STYLES[style].ko}: ${korean(plan)}`,
    en: `${STYLES[style].en}: ${english(plan)}`,
  };
}

function placeOf(plan: ScenePlan): Words {
  const alias = plan.mentions.find((id) => DRAWN_AS[id] === plan.scene);
  return PLACES[alias ?? plan.scene] ?? PLACES[plan.scene];
}

/** Snow is in the name of snowy places already; weather seen from indoors is not where the people are. */
function weatherOf(plan: ScenePlan): Weather | undefined {
  return plan.scene.startsWith("snow") ? plan.weather.find((weather) => weather !== "snow") : plan.weather[0];
}

function peopleOf({ people }: ScenePlan): Words {
  const count = Math.min(MOST_PEOPLE, 1 + people.filter((person) => person !== "crowd").length);
  return PEOPLE[count - 1] ?? { ko: "한 사람", en: "one person" };
}

/** Living things first: they are what the picture is about. */
function thingsOf(plan: ScenePlan): Thing[] {
  const isAnimal = (thing: Thing) => thing.kind === "animal";
  return [...plan.things.filter(isAnimal), ...plan.things.filter((thing) => !isAnimal(thing))].slice(0, MOST_THINGS);
}

/** What the thought bubble shows first. */
function rememberedOf({ remembered }: ScenePlan): Words | undefined {
  const [person] = remembered.people;
  return person ? personLabel(person) : remembered.things[0]?.label;
}

function personLabel(id: PersonId): Words | undefined {
  // The second of two friends has no row of his own.
  return lexicon().byId.get(id === "friendm" ? "friend" : id)?.label;
}

function korean(plan: ScenePlan): string {
  const weather = weatherOf(plan);
  const time = plan.scene === "night" ? "" : TIMES[plan.time];
  const outside = weather && plan.indoor ? "창밖에 " : "";
  const when = [
    weather ? outside + WEATHERS[weather].ko : "",
    plan.season ? SEASONS[plan.season] : "",
    time,
    placeOf(plan).ko,
  ];
  const shown = [peopleOf(plan).ko, ...thingsOf(plan).map((thing) => thing.label.ko)];
  if (plan.people.includes("crowd")) shown.splice(1, 0, "여러 사람들");
  const last = shown.pop() ?? "";
  const before = shown.pop();
  const list = [...shown, before ? `${withAnd(before)} ${last}` : last].join(", ");
  const remembered = rememberedOf(plan);
  const thought = remembered ? `, ${withObject(remembered.ko)} 떠올리는 모습` : "";
  return `${when.filter(Boolean).join(" ")}의 ${list}${thought}`;
}

function english(plan: ScenePlan): string {
  const shown = [peopleOf(plan).en, ...thingsOf(plan).map((thing) => withArticle(thing.label.en))];
  if (plan.people.includes("crowd")) shown.splice(1, 0, "a crowd");
  const weather = weatherOf(plan);
  const outside = weather && plan.indoor ? `with ${weatherOutside(weather)} outside` : "";
  const parts = [
    englishList(shown),
    placeOf(plan).en,
    outside || (weather ? WEATHERS[weather].en : ""),
    englishWhen(plan),
  ];
  const remembered = rememberedOf(plan);
  const thought = remembered ? `, thinking of ${withArticle(remembered.en)}` : "";
  return parts.filter(Boolean).join(" ") + thought;
}

function weatherOutside(weather: Weather): string {
  const seen: Partial<Record<Weather, string>> = { cloud: "clouds", sunny: "sunshine", rainbow: "a rainbow" };
  return seen[weather] ?? weather;
}

function englishWhen({ season, time, scene }: ScenePlan): string {
  const hour = scene === "night" || time === "day" ? "" : time;
  if (season && hour) return `on ${withArticle(`${season} ${hour}`)}`;
  if (season) return `in ${season}`;
  if (hour) return hour === "night" ? "at night" : `in the ${hour}`;
  return "";
}
