import { forgetPrivateTexts, holdsUnsavedText } from "@/components/kept/private-texts";
import { signOut } from "./auth-client";

/**
 * Signs out, after asking where that loses words; then the page is another one.
 * @param ask the question, where this device holds words that no server may have
 * @returns false where the member is still signed in: it failed
 */
export async function leave(ask: string): Promise<boolean> {
  // They are private, so they go with the person; but never without their word.
  if (holdsUnsavedText() && !confirm(ask)) return true;
  const result = await signOut();
  if (!result.ok) return false;
  forgetPrivateTexts();
  location.assign("/");
  return true;
}
