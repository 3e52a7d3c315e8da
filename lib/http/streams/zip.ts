import "server-only";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file of an archive; its bytes are asked for when its turn comes. */
export type ZippedFile = { name: string; bytes(): Promise<Buffer> };

/**
 * A zip on its way: one file after another, as fast as it is read, and never more than one in memory. Stored as they
 * are: pictures are compressed already. Where one can't be read the stream breaks off, so that nobody takes the half of
 * it for the whole.
 */
export function zipped(files: readonly ZippedFile[]): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on("error", (error: Error) => out.destroy(error));
  for (const { name, bytes } of files) {
    zip.addReadStreamLazy(name, { compress: false }, (give) => {
      bytes().then(
        (read) => give(null, Readable.from([read])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}
