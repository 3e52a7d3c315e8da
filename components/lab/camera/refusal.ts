import { isInAppBrowser } from "@/lib/shared/in-app-browser";

/** Why there is no camera, in the words that help: messages of `lab-camera.refused`. */
export type Refusal = "denied" | "none" | "busy" | "insecure" | "inApp" | "reload" | "failed";

/** What a browser says of itself and of the page. */
export type Surroundings = {
  isSecure: boolean;
  userAgent: string;
  hasCameras: boolean;
  /** Whether this document may use a camera at all; undefined where a browser doesn't say. */
  isAllowed: boolean | undefined;
};

/** What stands in the way before anybody is asked; null: nothing that we know of. */
export function refusalBefore({ isSecure, userAgent, hasCameras, isAllowed }: Surroundings): Refusal | null {
  if (!isSecure) return "insecure";
  if (!hasCameras) return isInAppBrowser(userAgent) ? "inApp" : "failed";
  // The page was reached by a link from one that may not: its own policy comes when it is loaded itself.
  return isAllowed === false ? "reload" : null;
}

const BY_NAME: Readonly<Record<string, Refusal>> = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** What getUserMedia's refusal means (Media Capture and Streams, 10.2). In-app browsers refuse without asking. */
export function refusalOf(error: unknown, userAgent: string): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const refusal = BY_NAME[name] ?? "failed";
  return refusal === "denied" && isInAppBrowser(userAgent) ? "inApp" : refusal;
}
