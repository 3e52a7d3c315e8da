import type { Prisma } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import type { Invited } from "./rights";

/** By what invitations to a member are found, as they are now. @throws AppError not_signed_in when the member is gone */
export async function invitedAs(
  prisma: Prisma.TransactionClient,
  memberId: string,
  hashAddress: (address: string) => string,
): Promise<Invited> {
  const member = await prisma.member.findUnique({
    where: { id: memberId },
    select: { email: true, emailVerifiedAt: true },
  });
  if (!member) throw new AppError("not_signed_in");
  return { id: memberId, addressHash: member.emailVerifiedAt ? hashAddress(member.email) : null };
}
