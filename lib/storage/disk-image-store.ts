import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { AppError } from "@/lib/shared/errors";
import type { ImageStore } from "./image-store";

const NAME = /^[a-z0-9]{32}\/\d{2,4}\.webp$/;

/** Pictures as files below one folder, spread over 256 folders by the first two characters of the key. */
export function diskImageStore(folder: string): ImageStore {
  const fileOf = (name: string) => {
    if (!NAME.test(name)) throw new Error("Not a picture name");
    return path.join(folder, name.slice(0, 2), name.replace("/", "-"));
  };
  return {
    async put(name, bytes) {
      const file = fileOf(name);
      const half = `${file}.${randomBytes(4).toString("hex")}.part`;
      try {
        await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
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
    },
    async read(name) {
      const file = fileOf(name);
      try {
        return await readFile(file);
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw new AppError("unavailable", { detail: "The picture could not be read", cause });
      }
    },
    async remove(name) {
      const file = fileOf(name);
      try {
        await rm(file, { force: true });
      } catch (cause) {
        throw new AppError("unavailable", { detail: "The picture could not be removed", cause });
      }
    },
  };
}
