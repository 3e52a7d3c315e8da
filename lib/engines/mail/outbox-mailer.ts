import "server-only";
import { chmod, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { makeFolder } from "@/lib/shared/make-folder";
import { compose, type MailFrom } from "./compose";
import { type Mailer, MailFailure } from "./mailer";

type Outbox = {
  folder: string;
  from: MailFrom;
  /** The first mail of this process lies there. */
  onFirst?(folder: string): void;
};

/**
 * Mails of a site without a mail server: files that a mail program opens, ID.eml, for their owner's eyes alone. A mail
 * that is sent twice is one file.
 */
export function outboxMailer({ folder, from, onFirst }: Outbox): Mailer {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  let isFirst = true;
  const fileOf = (id: string) => path.join(folder, `${path.basename(id)}.eml`);
  return {
    kind: "outbox",

    async send(mail) {
      const { message } = await composer.sendMail(compose(from, mail));
      const draft = `${fileOf(mail.id)}.part`;
      try {
        makeFolder(folder);
        await writeFile(draft, message as Buffer, { mode: 0o600 });
        await chmod(draft, 0o600);
        await rename(draft, fileOf(mail.id));
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => {});
        throw new MailFailure("away", String((cause as NodeJS.ErrnoException).code ?? "disk"), { cause });
      }
      if (isFirst) onFirst?.(folder);
      isFirst = false;
    },

    async read(id) {
      const file = await readFile(fileOf(id), "utf8").catch(() => null);
      return file === null ? null : { subject: subjectIn(file), text: textIn(file) };
    },

    async forget(before) {
      const names = await readdir(folder).catch(() => []);
      const old = await Promise.all(
        names
          .filter((name) => /\.eml(?:\.part)?$/.test(name))
          .map(async (name) => {
            const file = path.join(folder, name);
            const { mtime } = await stat(file).catch(() => ({ mtime: null }));
            if (!mtime || mtime >= before) return false;
            await rm(file, { force: true });
            return true;
          }),
      );
      return old.filter(Boolean).length;
    },
  };
}

/** Our own mails alone are read: header lines folded as nodemailer folds them, words in base64 or quoted (RFC 2047). */
function subjectIn(file: string): string {
  const [, folded = ""] = file.match(/^Subject: (.*(?:\n[ \t].*)*)/m) ?? [];
  const line = folded.replace(/\n[ \t]/g, " ").replace(/\?=\s+=\?/g, "?==?");
  return line.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
    how.toLowerCase() === "b"
      ? Buffer.from(words, "base64").toString("utf8")
      : unquoted(words.replaceAll("_", " ")).toString("utf8"),
  );
}

function unquoted(words: string): Buffer {
  const bytes = words.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}

/** The text part, which is in base64: compose() says so. */
function textIn(file: string): string {
  const part = file.slice(file.search(/^Content-Type: text\/plain/m));
  const [, body = ""] = part.match(/\n\n([A-Za-z0-9+/=\n]*)/) ?? [];
  return Buffer.from(body, "base64").toString("utf8");
}
