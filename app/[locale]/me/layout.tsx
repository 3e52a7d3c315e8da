import { unauthorized } from "next/navigation";
import type { ReactNode } from "react";
import { Handwriting } from "@/components/site/handwriting";
import { currentMember } from "@/lib/http/session";

/** My pages. Asked here, above every loading state, so that a guest's answer has status 401. */
export default async function MeLayout({ children }: { children: ReactNode }) {
  if (!(await currentMember())) unauthorized();
  return (
    <>
      {children}
      <Handwriting />
    </>
  );
}
