import type { Profile } from "@/lib/domains/profiles/profile";
import { useActionWords } from "./action-words";
import { MemberActions } from "./member-actions";

/** Report or block a member on their profile, with the words; for server components. */
export function ProfileActions({ profile }: { profile: Pick<Profile, "id" | "name"> }) {
  const words = useActionWords();
  const { id, name } = profile;
  return <MemberActions words={words} report={{ kind: "member", id }} member={{ id, name }} />;
}
