type Answer = { id: number; result?: unknown; error?: string; message?: string };
type Event = { method: string; params: unknown };

/** One connection of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): commands, and events on the way. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #listeners: ((event: Event) => void)[] = [];
  #ids = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as Answer & Event;
      if (message.id === undefined) for (const listener of this.#listeners) listener(message);
      else this.#waiting.get(message.id)?.(message);
    });
    socket.addEventListener("close", () => {
      for (const [id, tell] of this.#waiting) tell({ id, error: "closed", message: "the browser has gone" });
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => reject(new Error(`Nobody speaks WebDriver BiDi at ${url}`)));
    });
    return new Bidi(socket);
  }

  /** @throws Error with what the browser says */
  async send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    this.#ids += 1;
    const id = this.#ids;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result as Result;
  }

  onEvent(listener: (event: Event) => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#socket.close();
  }
}
