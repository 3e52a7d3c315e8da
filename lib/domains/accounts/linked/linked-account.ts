/** An account elsewhere by which I come in, as GET /api/me/links answers it. Times in ISO 8601, UTC. */
export type LinkedAccount = {
  id: string;
  /** Address of the provider. */
  issuer: string;
  createdAt: string;
  lastUsedAt: string | null;
};

/** Why nobody was let in, or nothing was linked: what the page says afterwards is chosen by it. */
export type LinkRefusal =
  /** The provider does not vouch for a mail address, so that no account can be made. */
  | "unverified"
  /** The address has an account here, which is not known to be the same person's: sign in there first, then link. */
  | "link_first"
  /** It is linked to another member. */
  | "linked_elsewhere"
  /** The member has another account of this provider. */
  | "linked_already"
  /** Nobody may sign up, or only who was invited. */
  | "closed"
  /** Its member is suspended. */
  | "suspended"
  /** Not by this provider. */
  | "refused";
