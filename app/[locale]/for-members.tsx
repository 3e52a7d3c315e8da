import type { ReactNode } from "react";
import { Handwriting } from "@/components/site/handwriting";
import { answerStatus } from "@/lib/http/pages/answer-status";
import { currentMember } from "@/lib/http/sessions/session";
import Unauthorized from "./unauthorized";

/** The layout of pages for members. Asked here, above every loading state, so that a guest's answer has status 401. */
export default async function ForMembers({ children }: { children: ReactNode }) {
  if (!(await currentMember())) {
    answerStatus(401);
    return <Unauthorized />;
  }
  return (
    <>
      {children}
      <Handwriting />
    </>
  );
}
