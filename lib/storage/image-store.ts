/** Keeps finished picture bytes. Names are "<key>/<width>.webp"; keys are random and tell nothing. */
export type ImageStore = {
  /** Resolves when the bytes are safely kept. @throws AppError unavailable */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** @returns null when there is none @throws AppError unavailable */
  read(name: string): Promise<Uint8Array | null>;
  /** Removing what is not there is fine. @throws AppError unavailable */
  remove(name: string): Promise<void>;
};
