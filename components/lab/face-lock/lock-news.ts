/** Between the tabs of one browser: a lock was shut in one of them. */
const CHANNEL = "diaries locked";

/** Tells the other tabs to take words of secret diaries off their screens. */
export function tellShut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** @returns stops listening */
export function hearShut(onShut: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onShut;
  return () => channel.close();
}
