import type { Mutant } from "./mutant";

const ADMIN = ["lib/http/admin-door.test.ts"];

/** What keeps the admins' addresses from everyone else, and that there are any. */
export const ADMIN_MUTANTS: readonly Mutant[] = [
  {
    name: "members come in where admins do",
    file: "lib/http/admin-door.ts",
    find: 'member?.role !== "admin"',
    replace: "!member",
    tests: ADMIN,
  },
  {
    name: "a route for admins asks nobody",
    file: "lib/http/route.ts",
    find: 'spec.auth === "admin" ? await requireAdmin(cookie) : undefined',
    replace: "undefined",
    tests: ADMIN,
  },
  {
    name: "an admin's address asks for the origin first",
    file: "lib/http/route.ts",
    find: 'const admin = spec.auth === "admin"',
    replace:
      'if (request.method !== "GET") requireOwnOrigin(request, cookie !== undefined);\n      const admin = spec.auth === "admin"',
    tests: ADMIN,
  },
  {
    name: "an admin's address says 405 to strangers",
    file: "lib/http/admin-door.ts",
    find: "await requireAdmin(request.cookies.get(sessionCookieName())?.value);",
    replace: "",
    tests: ADMIN,
  },
  {
    name: "an admin's address says that a part of the site is away",
    file: "lib/http/admin-door.ts",
    find: "if (asAppError(error) === null) throw error;",
    replace: "throw error;",
    tests: ADMIN,
  },
  {
    name: "an admin's page is for everyone",
    file: "app/[locale]/for-admins.tsx",
    find: "return admin ? make(admin) : <Missing />;",
    replace: "return make(admin as Identity);",
    tests: ADMIN,
  },
  {
    name: "an admin's page tells everyone its title",
    file: "app/[locale]/for-admins.tsx",
    find: "(await currentAdmin()) ? ",
    replace: "true ? ",
    tests: ADMIN,
  },
  {
    name: "a guest is led from an admin's page to sign in",
    file: "proxy.ts",
    find: "isGuest && OF_MEMBERS.test(pathname)",
    replace: "isGuest",
    tests: ["lib/http/pages/proxy.test.ts"],
  },
];
