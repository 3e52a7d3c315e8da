/** A passkey as its member sees it. Times in ISO 8601, UTC. */
export type Passkey = {
  id: string;
  name: string;
  /** Whether their other devices have it too. */
  isSynced: boolean;
  createdAt: string;
  /** Null while nobody has signed in with it. */
  lastUsedAt: string | null;
};
