import { connect } from "node:net";

export type RawAnswer = { status: number; headers: Record<string, string>; text: string };

const LONGEST_MS = 10_000;

/**
 * Sends bytes as they are over a connection of their own, for requests that no HTTP client makes, and reads until the
 * answer is as long as it says, or the other side ends it.
 * @returns null when the connection ended without an answer
 */
export function sendRaw(url: string, parts: (string | Buffer)[], longestMs = LONGEST_MS): Promise<RawAnswer | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let said = "";
    socket.setTimeout(longestMs, () => socket.destroy(new Error(`No end of the answer to ${parts[0]}`)));
    socket.on("data", (chunk) => {
      said += chunk.toString("latin1");
      const answer = answerIn(said);
      if (answer && isWhole(answer)) socket.destroy();
    });
    // Who is refused while sending may find the connection broken; what was said before counts.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
    });
    socket.on("close", () => resolve(answerIn(said)));
    for (const part of parts) socket.write(part);
  });
}

/** An event stream never is; where it begins is all that is asked for. */
function isWhole({ headers, text }: RawAnswer): boolean {
  if (headers["content-type"]?.startsWith("text/event-stream")) return true;
  return text.length >= Number(headers["content-length"] ?? Number.POSITIVE_INFINITY);
}

/** What was said so far; "100 Continue" may go before it. */
function answerIn(said: string): RawAnswer | null {
  const [head, ...rest] = said.replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "").split("\r\n\r\n");
  if (!head || rest.length === 0) return null;
  const [first = "", ...lines] = head.split("\r\n");
  const status = Number(first.split(" ")[1]);
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(":", 1)[0]?.toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { status, headers, text: rest.join("\r\n\r\n") };
}
