/** Which pictures are chosen, and from which one a range goes on. */
export type Selection = { ids: ReadonlySet<string>; anchor: string | null };

export const NOTHING: Selection = { ids: new Set(), anchor: null };

/** Chooses one or leaves it. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Chooses all between the anchor and this one, in the order in which they stand; without an anchor this one alone. */
export function rangeTo({ ids, anchor }: Selection, id: string, order: readonly string[]): Selection {
  const [from, to] = [anchor === null ? -1 : order.indexOf(anchor), order.indexOf(id)];
  if (from === -1 || to === -1) return { ids: new Set([...ids, id]), anchor: id };
  return { ids: new Set([...ids, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor };
}

/** What is left of it when some pictures are gone. */
export function without({ ids, anchor }: Selection, gone: readonly string[]): Selection {
  const left = new Set(ids);
  for (const id of gone) left.delete(id);
  return { ids: left, anchor: anchor !== null && gone.includes(anchor) ? null : anchor };
}
