import "server-only";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { StartupError } from "@/lib/engines/db/startup-error";
import { requireToken } from "@/lib/http/bearer";
import { AppError } from "@/lib/shared/errors";
import { env } from "@/lib/site/env";
import { log } from "@/lib/site/log";
import { openSite, type Services } from "@/lib/site/open-site";

/**
 * Draws what waits until a signal comes: `npm run worker`. On WORKER_PORT, where one is set, it tells its health and,
 * with METRICS_TOKEN, its metrics. SIGTERM and SIGINT stop the claiming and hand unfinished pictures back first.
 * @throws StartupError in one sentence for the person at the terminal
 */
export async function runWorker(): Promise<void> {
  const { DATABASE_URL, REDIS_URL, WORKER_PORT, WORKER_HOST } = env();
  if (!DATABASE_URL) {
    throw new StartupError(
      "A worker of its own needs DATABASE_URL: the embedded database belongs to the web process, which draws itself.",
    );
  }
  if (!REDIS_URL) {
    throw new StartupError(
      "A worker of its own needs REDIS_URL: the web processes would not hear of the pictures it has drawn.",
    );
  }
  const services = await openSite({ draws: true });
  const server = WORKER_PORT ? await tell(services, WORKER_PORT, WORKER_HOST) : null;
  log.info({ port: WORKER_PORT }, "drawing what waits");
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
    process.once(signal, async () => {
      await services.close().catch((err: unknown) => log.error({ err }, "the worker did not end cleanly"));
      server?.closeAllConnections();
      process.exit(128 + number);
    });
  }
}

function tell(services: Services, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    answer(services, request, response).catch((error: unknown) => {
      response.writeHead(error instanceof AppError ? error.status : 500).end();
    });
  });
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) =>
      reject(new StartupError(`Can't listen on ${host}, port ${port} (WORKER_PORT): ${cause.code}.`, { cause }));
    server.once("error", refuse).listen(port, host, () => resolve(server));
  });
}

async function answer(services: Services, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === "/health") {
    const health = await services.health();
    response.writeHead(health.status === "away" ? 503 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(health));
  } else if (request.url === "/metrics") {
    requireToken(request.headers.authorization ?? null, env().METRICS_TOKEN);
    const page = await services.metrics.page();
    response.writeHead(200, { "content-type": services.metrics.contentType }).end(page);
  } else {
    response.writeHead(404).end();
  }
}
