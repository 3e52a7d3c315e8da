import { usableTimeZone } from "../time-zone";
import type { HurtKind } from "./kind";

/** What to say and whom to call: the kinds of hurt that ask for the same. */
export const CARES = ["crisis", "overdose", "harm", "loss"] as const;
export type Care = (typeof CARES)[number];

const CARE_OF: Record<HurtKind, Care> = {
  suicide: "crisis",
  "self-harm": "crisis",
  overdose: "overdose",
  sexual: "harm",
  abuse: "harm",
  violence: "harm",
  miscarriage: "loss",
  death: "loss",
  pet: "loss",
};

/** What the gravest of these kinds asks for; null for a day that does not hurt. */
export function careFor(kinds: readonly HurtKind[]): Care | null {
  return kinds[0] ? CARE_OF[kinds[0]] : null;
}

/** Where somebody may call; "elsewhere" knows no number but the emergency ones. */
export const PLACES = ["korea", "us", "uk", "elsewhere"] as const;
export type Place = (typeof PLACES)[number];

export type HelpLine = {
  /** Names its words in the messages (care.lines). */
  id: string;
  /** As it is written; digits of it are dialled. */
  number: string;
  /** What it is for. */
  cares: readonly Care[];
  /** Where who answers there says so: to look at before a release. */
  source: string;
  /** Year and month when the number was last looked up, in public texts that name it. No number was called. */
  checked: string;
};

const ALWAYS: readonly Care[] = CARES;
const CHECKED = "2026-11";

/** Every number that is shown, the first to call first. All answer day and night. */
export const HELP_LINES = {
  korea: [
    line("kr109", "109", ["crisis", "overdose", "loss"], "https://www.mohw.go.kr"),
    line("kr1366", "1366", ["harm"], "https://www.women1366.kr"),
    line("kr1388", "1388", ALWAYS, "https://www.1388.go.kr"),
    line("kr119", "119", ["crisis", "overdose"], "https://www.nfa.go.kr"),
    line("kr112", "112", ["harm"], "https://www.police.go.kr"),
  ],
  us: [
    line("us988", "988", ["crisis", "overdose", "harm", "loss"], "https://988lifeline.org"),
    line("usPoison", "1-800-222-1222", ["overdose"], "https://www.poisonhelp.org"),
    line("usRainn", "1-800-656-4673", ["harm"], "https://rainn.org"),
    line("usDomestic", "1-800-799-7233", ["harm"], "https://www.thehotline.org"),
    line("us911", "911", ["crisis", "overdose", "harm"], "https://www.911.gov"),
  ],
  uk: [
    line("ukSamaritans", "116 123", ["crisis", "overdose", "harm", "loss"], "https://www.samaritans.org"),
    line("ukRefuge", "0808 2000 247", ["harm"], "https://www.nationaldahelpline.org.uk"),
    line("ukChildline", "0800 1111", ALWAYS, "https://www.childline.org.uk"),
    line(
      "uk999",
      "999",
      ["crisis", "overdose", "harm"],
      "https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
    ),
  ],
  // 112 is the emergency number of the European Union, and mobile phones know it nearly everywhere (3GPP TS 22.101).
  elsewhere: [line("emergency112", "112", ALWAYS, "https://digital-strategy.ec.europa.eu/en/policies/112")],
} as const satisfies Record<Place, readonly HelpLine[]>;

function line<const Id extends string>(id: Id, number: string, cares: readonly Care[], source: string) {
  return { id, number, cares, source, checked: CHECKED };
}

const US_ZONES =
  /^(US\/|America\/(New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Indiana\/|Kentucky\/|North_Dakota\/|Puerto_Rico)|Pacific\/(Honolulu|Guam|Pago_Pago|Saipan)$)/;
const UK_ZONES = /^(GB|Europe\/(London|Belfast|Isle_of_Man|Jersey|Guernsey)$)/;
const KOREAN_ZONES = /^(Asia\/Seoul|ROK)$/;

/** Where a browser is, by its zone; one that tells none is taken to be where its language is spoken most. */
export function placeOf(timeZone: string | undefined, locale: "ko" | "en"): Place {
  const zone = usableTimeZone(timeZone);
  if (!zone || /^(UTC|GMT|Etc\/)/.test(zone)) return locale === "ko" ? "korea" : "elsewhere";
  if (KOREAN_ZONES.test(zone)) return "korea";
  if (US_ZONES.test(zone)) return "us";
  return UK_ZONES.test(zone) ? "uk" : "elsewhere";
}

/**
 * Whom to call there for that, the first to call first: those who know of nothing else, then those who listen to
 * everything, then the emergency numbers, which lead where life is in danger.
 */
export function linesFor(place: Place, care: Care): readonly HelpLine[] {
  const lines: readonly HelpLine[] = HELP_LINES[place].filter(({ cares }) => cares.includes(care));
  const emergencies = lines.filter(isEmergency);
  const others = lines.filter((line) => !isEmergency(line));
  if (care === "harm") others.sort((one, other) => one.cares.length - other.cares.length);
  return care === "overdose" ? [...emergencies, ...others] : [...others, ...emergencies];
}

/** Ambulance, fire brigade, police. */
export function isEmergency({ number }: HelpLine): boolean {
  return ["119", "112", "911", "999"].includes(number);
}
