import { graphemes, oneLine } from "./text";

/** What Windows, macOS or a shell give a meaning to. */
const MEANT = /[\\/:*?"<>|%~$`#{}\p{Cc}\p{Cf}]+/gu;
const LETTERS_MAX = 40;

/** Words as part of a file's name: safe on every system, short enough for all; "" where nothing is left. */
export function nameable(words: string): string {
  const safe = oneLine(words).replace(MEANT, " ").replace(/\s+/g, " ");
  const short = graphemes(safe).slice(0, LETTERS_MAX).join("");
  return Array.from(short)
    .slice(0, LETTERS_MAX * 2)
    .join("")
    .replace(/^[\s.-]+|[\s.]+$/gu, "");
}

/** Content-Disposition (RFC 6266) of a file to be kept: its name, and one in ASCII for programs that know no better. */
export function asAttachment(name: string): string {
  const plain = name.replace(/[^\w .()-]+/g, "").replace(/\s+/g, " ");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
