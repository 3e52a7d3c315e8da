import { z } from "zod";
import { mailbox } from "@/lib/shared/email";
import { friendlyName } from "@/lib/shared/friendly-name";
import type { Locale } from "@/lib/shared/locale";
import { graphemes, lengthOf, oneLine } from "@/lib/shared/text";
import { NAME_MAX } from "../account";

/** A provider's name is its address; with or without a slash at its end it is the same one. */
export function issuerName(address: string): string {
  return address.replace(/\/$/, "");
}

/** OpenID Connect Core, section 2: at most 255 ASCII characters; some providers have longer ones. */
const Subject = z.string().min(1).max(1_000);
const Words = z.string().max(1_000).catch("");

/** What a provider says of somebody, as far as it is believed. Anything beside `iss` and `sub` may be missing or wrong. */
export const Claims = z.object({
  iss: z.string().min(1).max(1_000).transform(issuerName),
  sub: Subject,
  email: Words.default(""),
  /** True and nothing else: "true", 1 and silence are no promise. */
  email_verified: z
    .unknown()
    .optional()
    .transform((said) => said === true),
  name: Words.default(""),
  given_name: Words.default(""),
  nickname: Words.default(""),
});
export type Claims = z.infer<typeof Claims>;

/** The address that the provider has seen to be theirs, in its one form; null where there is none. */
export function verifiedAddress({ email, email_verified }: Claims): string | null {
  return email_verified ? mailbox(email) : null;
}

/** A name to show everyone: never one made from the mail address. It can be changed in the settings. */
export function nameIn({ name, nickname, given_name }: Claims, locale: Locale): string {
  const said = [name, nickname, given_name].map(oneLine).find((line) => line !== "" && !line.includes("@"));
  if (said === undefined) return friendlyName(locale);
  return lengthOf(said) <= NAME_MAX ? said : cut(said) || friendlyName(locale);
}

/** As much of it as fits, by whole characters. */
function cut(line: string): string {
  let kept = "";
  for (const letter of graphemes(line)) {
    if (lengthOf(kept + letter) > NAME_MAX) break;
    kept += letter;
  }
  return oneLine(kept);
}
