import { changedFields, type DraftField, type DraftFields } from "./draft";
import type { KeptDraft } from "./kept-drafts";
import { keepBoth, merge } from "./merge";

/** What the server holds, as far as this page knows. */
export type Known = { fields: DraftFields; version: number };

/** Where a page starts: its text, what it believes the server holds, and what its writer must decide. */
export type Restored = { fields: DraftFields; base: Known; sent: DraftFields[]; clashes: DraftField[] };

/**
 * Puts what this device kept (newest first) together with what the server answered. The newest is merged as if it had
 * just been typed; older ones, left by pages that closed while offline, are added to it so that none is lost.
 */
export function restore(server: Known, kept: readonly KeptDraft[]): Restored {
  const [newest, ...older] = kept;
  if (!newest) return { fields: server.fields, base: server, sent: [], clashes: [] };
  const rest = (fields: DraftFields) => older.reduce(addOlder, fields);
  // A page out of the browser's history may hold an older answer than the kept draft was made from.
  if (newest.version > server.version) {
    const base = { fields: newest.base, version: newest.version };
    return { fields: rest(newest.fields), base, sent: newest.sent, clashes: [] };
  }
  const { fields, clashes } = merge(newest.base, newest.sent, newest.fields, server.fields);
  return { fields: rest(fields), base: server, sent: [], clashes };
}

function addOlder(fields: DraftFields, older: KeptDraft): DraftFields {
  if (changedFields(older.base, older.fields).length === 0) return fields;
  const merged = merge(older.base, older.sent, older.fields, fields);
  return merged.clashes.length > 0 ? keepBoth(older.fields, fields) : merged.fields;
}
