import { createRequire } from "node:module";
import { roundPath } from "./round-path";

type IconSet = { icons: Record<string, { body: string }>; aliases?: Record<string, { parent: string }> };

const require = createRequire(import.meta.url);
const set = require("@iconify-json/fluent-emoji-flat/icons.json") as IconSet;
const names = require("@iconify-json/fluent-emoji-flat/chars.json") as Record<string, string>;

/** The drawings of the emoji set are squares of so many units. */
export const EMOJI_UNITS = 32;

/** SVG shapes of an emoji in Fluent Emoji flat by Microsoft (MIT); null when the set has none. */
export function emojiBody(emoji: string): string | null {
  const hex = [...emoji].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join("-");
  const name = names[hex] ?? names[hex.replaceAll("-fe0f", "")] ?? names[`${hex}-fe0f`];
  if (!name) return null;
  const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ""];
  return icon ? slim(icon.body, hex.replaceAll("-", "")) : null;
}

/** A tenth of a unit is a fifth of a pixel here; ids are made unique because many drawings meet in one SVG. */
function slim(body: string, prefix: string): string {
  return body
    .replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${roundPath(d)}"`)
    .replace(/id="([^"]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}$1"`);
}
