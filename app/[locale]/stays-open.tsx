import { StayOpen } from "@/components/lab/face-lock/stay-open";
import { currentMember } from "@/lib/http/sessions/session";
import { services } from "@/lib/site/services";

/** Beside pages that may show words of a secret diary: takes them away when their reader's face lock falls shut. */
export async function StaysOpen({ keeps }: { keeps?: boolean }) {
  const member = await currentMember();
  const state = member && (await services().faceKeys.state(member.id));
  return state?.openUntil && <StayOpen until={state.openUntil} keeps={keeps} />;
}
