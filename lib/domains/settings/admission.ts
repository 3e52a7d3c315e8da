import type { Prisma } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import { readSettings } from "./settings";
import { spendSignUpLink } from "./sign-up-links";

/** What somebody who signs up brings along. */
export type Brought = {
  email: string;
  /** Of a link that an admin made. */
  invitation?: string | undefined;
  /** Of the mail that asked them into a secret diary. */
  friendToken?: string | undefined;
};

type Needs = {
  /** Whether a mail that asks this address into a secret diary had that in it, and still asks. */
  isAskedFriend(tx: Prisma.TransactionClient, email: string, token: string): Promise<boolean>;
};

export type Admit = ReturnType<typeof createAdmission>;

/**
 * Lets in who may sign up, in the transaction that makes them: who was quick before the door closed is in, who comes
 * after it is not. The first admin is none of its business.
 * @throws AppError sign_up_closed, invitation_needed; link_used for a link that opens nothing (any more)
 */
export function createAdmission({ isAskedFriend }: Needs) {
  return async (tx: Prisma.TransactionClient, { email, invitation, friendToken }: Brought): Promise<void> => {
    const { signUp } = await readSettings(tx);
    if (signUp === "nobody") throw new AppError("sign_up_closed");
    if (signUp === "anyone") {
      // Counted all the same: who made the link sees who came.
      if (invitation) await spendSignUpLink(tx, invitation);
      return;
    }
    if (friendToken && (await isAskedFriend(tx, email, friendToken))) return;
    if (!invitation) throw new AppError("invitation_needed");
    if (!(await spendSignUpLink(tx, invitation))) throw new AppError("link_used");
  };
}
