import { defineConfig } from "prisma/config";

/** For Prisma's own command line, such as `npx prisma migrate deploy`; the site itself does not read it. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
