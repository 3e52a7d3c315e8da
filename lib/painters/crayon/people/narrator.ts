import { createRandom } from "../paper/random";

/** Words only a woman or girl writes of her own people, and only a man or boy. */
const HERS = ["남자친구", "남친", "남편", "오빠", "언니", "신랑이", "my boyfriend", "my husband"];
const HIS = ["여자친구", "여친", "아내", "와이프", "누나", "우리 형", " 형이랑", " 형은 ", "my girlfriend", "my wife"];

/**
 * Whom to draw when the writer did not say: what the text gives away (오빠 and 언니 are a girl's words, 누나 a boy's),
 * else chance, so that all pictures of a diary agree.
 * @param family what the seeds of a diary share
 */
export function narratorOf(text: string, family: number, asked: "female" | "male" | "unsaid"): "female" | "male" {
  if (asked !== "unsaid") return asked;
  const lower = text.toLowerCase();
  const has = (words: readonly string[]) => words.some((word) => lower.includes(word));
  if (has(HERS) !== has(HIS)) return has(HERS) ? "female" : "male";
  return createRandom(family).of("narrator").chance(0.5) ? "female" : "male";
}
