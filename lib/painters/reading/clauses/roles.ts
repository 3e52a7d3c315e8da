/** What a Korean noun does in its clause, by the particle behind it. */
import type { Hit } from "../words";

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

/** The rest of the token a word stands in: its particles. */
export function restAfter(hit: Hit, sentence: string): string {
  return /^[가-힣]{0,12}/.exec(sentence.slice(hit.end, hit.end + 12))?.[0] ?? "";
}

/** The role of a word; "bare" without a particle, "other" where something that is none follows. */
export function roleOf(hit: Hit, sentence: string): Role {
  const rest = restAfter(hit, sentence).replace(/^(?:들|님|네|씨)(?=[가-힣]|$)/, "");
  if (rest === "") return "bare";
  return PARTICLES.find(([, particles]) => particles.test(rest))?.[0] ?? "other";
}
