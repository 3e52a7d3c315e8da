-- Without a list of what is pending: every search would read all of it, and a text is saved far less often than searched.
CREATE INDEX "SearchText_form_idx" ON "SearchText" USING GIN ("form" gin_trgm_ops) WITH (fastupdate = off);
