-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "target" TEXT,
    "targetId" TEXT,
    "before" JSONB,
    "after" JSONB,
    "address" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_id_idx" ON "AuditEntry"("actorId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_act_id_idx" ON "AuditEntry"("act", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_target_targetId_id_idx" ON "AuditEntry"("target", "targetId", "id" DESC);

-- What was written stays: no statement of the site, and none typed by hand, changes it without taking the trigger away first.
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An audit entry is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();

CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
