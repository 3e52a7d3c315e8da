import { redirect, unauthorized } from "next/navigation";
import { currentMember } from "@/lib/http/sessions/session";
import { services } from "@/lib/site/services";

/** Opens one of my past days; where there is none, the calendar. */
export default async function RandomDayPage() {
  const member = await currentMember();
  if (!member) unauthorized();
  const found = await services().days.randomDay(member);
  redirect(found ? `/me/posts/${found.postId}` : "/me/calendar");
}
