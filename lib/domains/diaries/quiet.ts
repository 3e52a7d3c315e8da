import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import type { QuietTokens } from "./address";

export type QuietAddresses = ReturnType<typeof createQuietAddresses>;

/** Addresses that invitations are not mailed to. Who has an account there finds them in it all the same. */
export function createQuietAddresses({
  prisma,
  tokens,
}: {
  prisma: PrismaClient;
  tokens: Pick<QuietTokens, "hashIn">;
}) {
  return {
    /**
     * By the link of a mail: nothing more goes there, what waits neither. The same for every address, however often; who
     * invites learns nothing of it.
     * @throws AppError link_used for a token that is not ours
     */
    async keepQuiet(token: string): Promise<void> {
      const hash = tokens.hashIn(token);
      if (hash === null) throw new AppError("link_used");
      await prisma.quietAddress.createMany({ data: { hash }, skipDuplicates: true });
    },
  };
}
