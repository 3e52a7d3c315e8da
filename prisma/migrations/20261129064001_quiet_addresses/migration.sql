-- CreateTable
CREATE TABLE "QuietAddress" (
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuietAddress_pkey" PRIMARY KEY ("hash")
);
