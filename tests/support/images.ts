import type { ImageStore, StoredImage } from "@/lib/engines/storage/image-store";

/** The whole of what is read; null where there is nothing. */
export async function bytesOf(reading: Promise<StoredImage | null> | undefined): Promise<Uint8Array | null> {
  const found = await reading;
  return found ? new Uint8Array(await new Response(found.stream).arrayBuffer()) : null;
}

/** Names of all that a store has, in their order. */
export async function listNames(store: ImageStore): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.list()) names.push(name);
  return names;
}
