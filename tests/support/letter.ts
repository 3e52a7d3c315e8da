/** A mail of ours taken apart: header lines, and its text part, which is in base64. */
export function simpleLetter(raw: string) {
  const plain = raw.replaceAll("\r\n", "\n");
  const head = plain.slice(0, plain.indexOf("\n\n")).replace(/\n[ \t]/g, " ");
  const header = (name: string) => head.match(new RegExp(`^${name}: (.*)$`, "mi"))?.[1] ?? "";
  const part = plain.slice(plain.search(/^Content-Type: text\/plain/m));
  const body = part.match(/\n\n([A-Za-z0-9+/=\n]*)/)?.[1] ?? "";
  return {
    messageId: header("Message-ID"),
    subject: decoded(header("Subject")),
    headers: head.split("\n"),
    text: Buffer.from(body, "base64").toString("utf8"),
    raw: plain,
  };
}

/** RFC 2047. */
function decoded(line: string): string {
  const joined = line.replace(/\?=\s+=\?utf-8\?b\?/gi, " ").replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) => {
    if (how.toLowerCase() === "b")
      return words
        .split(" ")
        .map((one) => Buffer.from(one, "base64").toString("utf8"))
        .join("");
    const bytes = words
      .replaceAll("_", " ")
      .replace(/=([0-9A-F]{2})/gi, (_hex, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  });
}
