import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { Identity } from "@/lib/domains/accounts/account";
import { currentAdmin } from "@/lib/http/admin-door";
import { Missing } from "./missing";

/**
 * A page of the admins; to everyone else it is not there, with status 404. Each page asks by itself, for Next may make
 * a page without its layout; no loading.tsx stands above it, for that would send its status before this is known. Its
 * address belongs into the matcher of proxy.ts, which gives it a nonce.
 * `export default () => forAdmins(async (admin) => <Figures />)`
 */
export async function forAdmins(make: (admin: Identity) => Promise<ReactNode> | ReactNode): Promise<ReactNode> {
  const admin = await currentAdmin();
  return admin ? make(admin) : <Missing />;
}

/** What an admin's page is called; to everyone else no more than the site's own name, as where there is no page. */
export async function metadataForAdmins(make: () => Promise<Metadata> | Metadata): Promise<Metadata> {
  return (await currentAdmin()) ? { ...(await make()), robots: { index: false } } : {};
}
