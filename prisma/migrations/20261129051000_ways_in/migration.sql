-- Ways in beside the password: passkeys, and accounts at an OpenID provider.

ALTER TABLE "Member" ADD COLUMN IF NOT EXISTS "emailVerifiedAt" timestamptz(3);

-- Who came by another way has no password.
ALTER TABLE "Member" ALTER COLUMN "passwordHash" DROP NOT NULL;

CREATE TABLE "Passkey" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "credentialId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isSynced" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Passkey_name_length" CHECK (char_length(name) BETWEEN 1 AND 400)
);

CREATE UNIQUE INDEX "Passkey_credentialId_key" ON "Passkey"("credentialId");
CREATE INDEX "Passkey_memberId_idx" ON "Passkey"("memberId");
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "LinkedAccount" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkedAccount_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "LinkedAccount_issuer_subject_key" ON "LinkedAccount"("issuer", "subject");
CREATE UNIQUE INDEX "LinkedAccount_memberId_issuer_key" ON "LinkedAccount"("memberId", "issuer");
ALTER TABLE "LinkedAccount" ADD CONSTRAINT "LinkedAccount_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SpentOnce" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SpentOnce_pkey" PRIMARY KEY ("tokenHash")
);

CREATE INDEX "SpentOnce_expiresAt_idx" ON "SpentOnce"("expiresAt");
