import type { ReactNode } from "react";
import ForMembers from "../for-members";
import { StaysOpen } from "../stays-open";

export default function MeLayout({ children }: { children: ReactNode }) {
  return (
    <ForMembers>
      {children}
      <StaysOpen />
    </ForMembers>
  );
}
