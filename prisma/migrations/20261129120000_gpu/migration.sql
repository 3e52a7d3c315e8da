-- CreateEnum
CREATE TYPE "GpuAct" AS ENUM ('start', 'stop');

-- CreateTable
CREATE TABLE "GpuPilot" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "policy" JSONB,
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL DEFAULT 'unknown',
    "type" TEXT,
    "problem" TEXT,
    "seenAt" TIMESTAMPTZ(3),
    "server" JSONB,
    "heldSince" TIMESTAMPTZ(3),
    "heldCause" TEXT,
    "overrideUntil" TIMESTAMPTZ(3),
    "writingAt" TIMESTAMPTZ(3),
    "failedCount" INTEGER NOT NULL DEFAULT 0,
    "failedAt" TIMESTAMPTZ(3),
    "failedProblem" TEXT,

    CONSTRAINT "GpuPilot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GpuOrder" (
    "id" UUID NOT NULL,
    "act" "GpuAct" NOT NULL,
    "cause" TEXT NOT NULL,
    "hand" TEXT NOT NULL,
    "byId" UUID,
    "epoch" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "GpuOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GpuRun" (
    "id" UUID NOT NULL,
    "orderedAt" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3) NOT NULL,
    "isExact" BOOLEAN NOT NULL DEFAULT false,
    "readyAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "cause" TEXT NOT NULL,
    "hand" TEXT NOT NULL,
    "byId" UUID,
    "endCause" TEXT,
    "pricePerHour" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "GpuRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GpuEvent" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT,
    "hand" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "problem" TEXT,
    "handedBack" INTEGER,
    "seconds" INTEGER,
    "cost" DOUBLE PRECISION,
    "period" TEXT,

    CONSTRAINT "GpuEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GpuOrder_at_idx" ON "GpuOrder"("at");

-- CreateIndex
CREATE INDEX "GpuRun_since_idx" ON "GpuRun"("since");

-- CreateIndex
CREATE INDEX "GpuRun_endedAt_idx" ON "GpuRun"("endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "GpuEvent_kind_period_key" ON "GpuEvent"("kind", "period");

-- One order is carried out at a time, and the machine runs once at a time.
CREATE UNIQUE INDEX "GpuOrder_open" ON "GpuOrder" ((true)) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "GpuRun_open" ON "GpuRun" ((true)) WHERE "endedAt" IS NULL;

ALTER TABLE "GpuPilot" ADD CONSTRAINT "GpuPilot_one" CHECK (id = 1);
