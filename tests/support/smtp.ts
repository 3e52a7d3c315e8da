import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { simpleLetter } from "./letter";

export type ReceivedMail = { to: string; messageId: string; subject: string; text: string; raw: string };

/** What a server does to a mail, by the order in which it is offered one; null: takes it. */
export type Mischief = (count: number, to: string) => "refuse" | "defer" | "hang" | "die after data" | null;

export type TestSmtp = Awaited<ReturnType<typeof startSmtp>>;

/** A real mail server on a free port. What it has accepted is in `received`, doubles too. */
export async function startSmtp(over: SMTPServerOptions = {}) {
  const received: ReceivedMail[] = [];
  let mischief: Mischief = () => null;
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: over.key ? [] : ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, callback) {
      const deed = mischief(count, address);
      if (deed === "hang") return;
      if (deed === "refuse" || deed === "defer") {
        count += 1;
        const [code, words] = deed === "refuse" ? [550, `no such mailbox ${address}`] : [451, "try again later"];
        return callback(Object.assign(new Error(words), { responseCode: code }));
      }
      callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        const deed = mischief(count, to);
        count += 1;
        received.push({ to, ...simpleLetter(Buffer.concat(chunks).toString("utf8")) });
        // All of it is here, and nobody hears so.
        if (deed === "die after data") for (const { _socket } of server.connections) _socket?.destroy();
        else callback();
      });
    },
    ...over,
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    misbehave(how: Mischief) {
      mischief = how;
      count = 0;
    },
    async stop() {
      for (const { _socket } of server.connections) _socket?.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
