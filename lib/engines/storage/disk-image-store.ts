import "server-only";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { AppError } from "@/lib/shared/errors";
import { makeFolder } from "@/lib/shared/make-folder.js";
import { isImageName, requireImageName } from "./image-name";
import type { ImageStore, ListedImage } from "./image-store";

/** Pictures as files below one folder, spread over 256 folders by the first two characters of the key. */
export function diskImageStore(folder: string): ImageStore {
  const fileOf = (name: string) => {
    requireImageName(name);
    return path.join(folder, name.slice(0, 2), name.replace("/", "-"));
  };
  // Always the same name: whoever removes the picture removes what a crash left of it too.
  const halfOf = (file: string) => `${file}.part`;

  async function put(name: string, bytes: Uint8Array): Promise<void> {
    const file = fileOf(name);
    const half = halfOf(file);
    try {
      makeFolder(path.dirname(file));
      const handle = await open(half, "w", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      // A reader sees the whole picture or none.
      await rename(half, file);
    } catch (cause) {
      await rm(half, { force: true }).catch(() => {});
      throw new AppError("unavailable", { detail: "The picture could not be stored", cause });
    }
  }

  return {
    put,
    async read(name) {
      const file = fileOf(name);
      const handle = await orNull(open(file, "r"));
      if (!handle) return null;
      const { size } = await handle.stat();
      const stream = Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>;
      return { stream, size };
    },
    async copy(from, to) {
      const bytes = await orNull(readFile(fileOf(from)));
      if (!bytes) return false;
      await put(to, bytes);
      return true;
    },
    async remove(name) {
      const file = fileOf(name);
      try {
        await Promise.all([rm(file, { force: true }), rm(halfOf(file), { force: true })]);
      } catch (cause) {
        throw new AppError("unavailable", { detail: "The picture could not be removed", cause });
      }
    },
    async *list() {
      for (const part of await names(folder)) {
        for (const file of await names(path.join(folder, part))) {
          const name = file.replace("-", "/");
          const listed = isImageName(name) && (await look(name, path.join(folder, part, file)));
          if (listed) yield listed;
        }
      }
    },
    async signedUrl() {
      return null;
    },
  };
}

async function look(name: string, file: string): Promise<ListedImage | null> {
  const found = await orNull(stat(file));
  return found && { name, size: found.size, modifiedAt: found.mtime };
}

async function names(folder: string): Promise<string[]> {
  return ((await orNull(readdir(folder))) ?? []).sort();
}

/** Null for what is not there. @throws AppError unavailable */
async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new AppError("unavailable", { detail: "The picture could not be read", cause });
  }
}
