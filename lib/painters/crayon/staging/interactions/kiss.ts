import type { Interaction } from "../tableau";
import { embrace } from "./hug";

/** A kiss on the cheek; who is kissed blushes. */
export const kiss: Interaction = ({ by: [a], partners: [b] }) =>
  a && b ? embrace({ ...a, face: "kiss" }, { ...b, face: "shy" }, { hearts: true }) : null;
