/** What a Korean noun does in its clause, by the particle behind it. */
import type { Hit } from "../hit";
import { COUNTED } from "./counters";

export type Role = "subject" | "topic" | "object" | "with" | "to" | "place" | "of" | "bare" | "other";

const PARTICLES: readonly (readonly [Role, RegExp])[] = [
  ["subject", /^(?:이|가|께서|께서는|께서도|이서|끼리)$/],
  ["topic", /^(?:은|는|도|만|만은|이나|조차|마저|까지도)$/],
  ["object", /^(?:을|를|만을)$/],
  ["with", /^(?:이?랑|[와과]|하고|이?랑은|이?랑도|[와과][는도])$/],
  ["to", /^(?:에게|한테|께|더러|보고|에게[는도만]|한테[는도만])$/],
  ["place", /^(?:에|에서|으?로|까지|부터|에[는도만]|에서[는도만]|으?로[는도]|쪽으로|까지[는도])$/],
  ["of", /^의$/],
];

/** "친구 세 명이": the particle stands behind the number. */
const NUMBER_BETWEEN = new RegExp(`^(?:들)?[이가은는을를]? ?${COUNTED}(?:씩|쯤|정도)?(?=[가-힣]{0,3}(?![가-힣]))`);

const OBJECT_BEFORE_NUMBER = new RegExp(`^[을를](?= ${COUNTED})`);
/** "의사가 되고 싶다", "고양이가 아니다": what somebody is, or is not. */
const COMPLEMENT = /^(?:이|가) ?(?:[되된될됐돼])/;

/** The rest of the token a word stands in, or of its number: particles. */
function restAfter(hit: Hit, sentence: string): string {
  const after = sentence.slice(hit.end, hit.end + 24);
  // "커피를 한 잔도": the particle before the number says what the noun does.
  const own = OBJECT_BEFORE_NUMBER.exec(after)?.[0];
  if (own) return own;
  const counted = NUMBER_BETWEEN.exec(after)?.[0] ?? "";
  const rest = /^[가-힣]{0,12}/.exec(after.slice(counted.length))?.[0] ?? "";
  // "고양이가 세 마리 있었다": nothing behind the number, so the particle before it counts.
  return rest === "" && counted !== "" ? (/^[가-힣]{0,3}/.exec(after)?.[0] ?? "") : rest;
}

/** The role of a word; "bare" without a particle, "other" where something that is none follows. */
export function roleOf(hit: Hit, sentence: string): Role {
  const rest = restAfter(hit, sentence).replace(/^(?:들|님|네|씨)(?=[가-힣]|$)/, "");
  if (rest === "") return "bare";
  if (COMPLEMENT.test(sentence.slice(hit.end, hit.end + 4))) return "other";
  return PARTICLES.find(([, particles]) => particles.test(rest))?.[0] ?? "other";
}
