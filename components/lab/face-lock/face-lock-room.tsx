"use client";

import type { FaceKeyEvent, FaceKeyState } from "@/lib/domains/face-keys/face-key";
import type { Page } from "@/lib/shared/page";
import { LockDoor } from "./lock-door";
import { LockKeeping } from "./lock-keeping";
import { LockSetup } from "./lock-setup";

type Props = {
  state: FaceKeyState;
  events: Page<FaceKeyEvent>;
  hasPassword: boolean;
  /** Where its reader wanted to go. */
  next: string;
};

/** The face lock as it stands: to be made, to be opened, or to be kept. Each deed ends in another page. */
export function FaceLockRoom({ state, events, hasPassword, next }: Props) {
  if (!state.isSet) return <LockSetup hasPassword={hasPassword} events={events} />;
  if (!state.isOpen) return <LockDoor hasPassword={hasPassword} next={next} />;
  return <LockKeeping state={state} events={events} hasPassword={hasPassword} next={next} />;
}
