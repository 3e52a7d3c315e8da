/** Keeps finished picture bytes (WebP). Names are "<key>/<width>.webp"; keys are random and tell nothing. */
export type ImageStore = {
  /** Resolves when the bytes are safely kept, in place of what had the name. @throws AppError unavailable */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** @returns null when there is none @throws AppError unavailable; the stream errors when the store goes away later */
  read(name: string): Promise<StoredImage | null>;
  /** The same bytes under another name. @returns false when there are none to copy @throws AppError unavailable */
  copy(from: string, to: string): Promise<boolean>;
  /** Removing what is not there is fine. @throws AppError unavailable */
  remove(name: string): Promise<void>;
  /** Every picture, in the order of names; one put or removed meanwhile may be missed. @throws AppError unavailable */
  list(): AsyncIterable<ListedImage>;
  /**
   * An address at which anyone can read the picture, without us, for so many seconds.
   * @returns null where the store has no such thing @throws AppError unavailable
   */
  signedUrl(name: string, seconds: number): Promise<string | null>;
};

/** Bytes on their way. Read the stream to its end or cancel it: until then a file or a connection is open. */
export type StoredImage = {
  stream: ReadableStream<Uint8Array>;
  /** Bytes. */
  size: number;
};

export type ListedImage = {
  name: string;
  /** Bytes. */
  size: number;
  /** By the store's clock. */
  modifiedAt: Date;
};
