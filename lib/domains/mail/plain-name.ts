import { graphemes, oneLine } from "@/lib/shared/text";

const NAME_IN_MAIL_MAX = 20;
/** What mail programs make a link of: dots of any script between letters, slashes, colons, an at sign. */
const LINKISH = /[\p{P}\p{S}]+/gu;

/**
 * A member's name as a mail to a stranger says it: short, and with nothing that could become a link or another header.
 * Whoever signs up as "Free money at evil.example" invites nobody with it.
 * @returns "" when nothing is left
 */
export function plainName(name: string): string {
  const bare = oneLine(name.normalize("NFKC").replace(LINKISH, " "));
  return graphemes(bare).slice(0, NAME_IN_MAIL_MAX).join("").trim();
}
