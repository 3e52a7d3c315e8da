import { Agent, get } from "node:http";
import autocannon from "autocannon";
import { quantile } from "./figures";

export type Target = { name: string; url: string; headers: Record<string, string> };

const CONNECTIONS = 32;

/** Requests a second at 32 connections. @throws Error when an answer is not 2xx */
export async function throughput(target: Target, seconds: number): Promise<number> {
  const { name, url, headers } = target;
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0) throw new Error(`${name}: ${errors} errors, ${non2xx} answers that are not 2xx`);
  // The server still works on what was asked last; the next target must not wait for that.
  await latencies(target, 1);
  return result.requests.total / result.duration;
}

/** Milliseconds of each of `count` requests, one after another on one connection. */
export async function latencies({ name, url, headers }: Target, count: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const began = performance.now();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      get(url, { headers, agent }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      }).on("error", reject);
    });
    if (status !== 200) throw new Error(`${name}: ${status}`);
    times.push(performance.now() - began);
  }
  agent.destroy();
  return times;
}

/** Median requests a second of each target: several short rounds in turn, so that a busy moment hits all alike. */
export async function throughputs(targets: Target[], rounds: number, seconds: number): Promise<Map<Target, number>> {
  for (const target of targets) await throughput(target, 2);
  const seen = new Map<Target, number[]>(targets.map((target) => [target, []]));
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) seen.get(target)?.push(await throughput(target, seconds));
  }
  return new Map([...seen].map(([target, values]) => [target, quantile(values)]));
}
