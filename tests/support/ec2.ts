/** For tests: what stands in front of moto or in place of EC2, and answers as EC2 does in its bad hours. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { TEST_REGION } from "./moto";

export type Action = "DescribeInstances" | "StartInstances" | "StopInstances";
type Shown = { name: string; code: number };
const STATES = {
  pending: { name: "pending", code: 0 },
  running: { name: "running", code: 16 },
  stopping: { name: "stopping", code: 64 },
  stopped: { name: "stopped", code: 80 },
} as const satisfies Record<string, Shown>;

export type TestEc2 = {
  /** http://127.0.0.1:port */
  endpoint: string;
  /** How often each was asked. */
  asked: Record<Action, number>;
  /** The last question of each, its fields as they were sent. */
  last: Partial<Record<Action, URLSearchParams>>;
  /** From now on a start is pending and a stop is stopping for so long, in milliseconds. */
  slow(ms: { pending?: number; stopping?: number }): void;
  /** The next so many questions of that kind are refused with that code, as EC2 words it. */
  refuse(action: Action, code: string, status?: number, times?: number): void;
  /** What was asked is answered so much later, in milliseconds; with `only` that kind of question alone. */
  delay(ms: number, only?: Action): void;
  /** How an instance is, such as "running", without its being counted, delayed or refused. */
  stateOf(instanceId: string): Promise<string>;
  stop(): Promise<void>;
};

/** An error as EC2's Query API tells it. */
export const ec2Error = (code: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${code}</Code><Message>Why it is so.</Message></Error></Errors><RequestID>4c6f0d3e-0000-4000-8000-000000000000</RequestID></Response>`;

/** A server on a free port of 127.0.0.1. */
export async function listenHere(listener: RequestListener): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * EC2 with the states in between: moto 5.2 changes an instance's state at once, whatever its settings for transitions
 * say, so this stands in front of it, and refuses what EC2 refuses of an instance that is on its way.
 * @param moto its endpoint; one instance is asked for through here
 */
export async function ec2InFrontOf(moto: string): Promise<TestEc2> {
  const asked = { DescribeInstances: 0, StartInstances: 0, StopInstances: 0 };
  const last: TestEc2["last"] = {};
  const refusals: { action: Action; code: string; status: number }[] = [];
  let lasting = { pending: 0, stopping: 0 };
  let later: { ms: number; only?: Action | undefined } = { ms: 0 };
  /** What is shown until when, whatever moto says. */
  let between: { shown: Shown; until: number } | null = null;
  /** moto keeps the time of the first launch; EC2 tells that of the last. */
  let launchedAt: string | null = null;
  const now = () => (between && performance.now() < between.until ? between.shown : null);

  const behind = new EC2Client({ endpoint: moto, region: TEST_REGION });
  const server = await listenHere(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    const fields = new URLSearchParams(body);
    const action = fields.get("Action") as Action;
    last[action] = fields;
    const send = (status: number, text: string) =>
      response.writeHead(status, { "content-type": "text/xml;charset=UTF-8" }).end(text);
    if (action in asked) asked[action] += 1;
    if (later.ms > 0 && (!later.only || later.only === action)) await sleep(later.ms);
    const at = refusals.findIndex((refusal) => refusal.action === action);
    const [refusal] = at >= 0 ? refusals.splice(at, 1) : [];
    if (refusal) return send(refusal.status, ec2Error(refusal.code));
    const shown = now();
    if (action === "StartInstances" && shown?.name === "stopping") return send(400, ec2Error("IncorrectInstanceState"));
    const headers = Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length)$/.test(name),
    );
    const answer = await fetch(moto, { method: "POST", body, headers: headers as [string, string][] }).catch(
      () => null,
    );
    if (!answer) return response.destroy();
    const text = await answer.text();
    if (!answer.ok || !(action in asked)) return send(answer.status, text);
    if (action === "DescribeInstances") return send(200, described(text, shown, launchedAt));
    const [next, goal] =
      action === "StartInstances" ? (["pending", "running"] as const) : (["stopping", "stopped"] as const);
    const was = shown ?? STATES[/<previousState>[\s\S]*?<name>(\w+)/.exec(text)?.[1] as "stopped"];
    const isThere = was?.name === goal || was?.name === next;
    if (!isThere) {
      between = { shown: STATES[next], until: performance.now() + lasting[next] };
      if (next === "pending") launchedAt = new Date().toISOString();
    }
    send(200, changed(text, was, isThere ? was : STATES[next]));
  });
  return {
    endpoint: server.endpoint,
    asked,
    last,
    slow: (ms) => {
      lasting = { ...lasting, ...ms };
    },
    refuse(action, code, status = 400, times = 1) {
      for (let n = 0; n < times; n++) refusals.push({ action, code, status });
    },
    delay: (ms, only) => {
      later = { ms, only };
    },
    async stateOf(instanceId) {
      const { Reservations } = await behind.send(new DescribeInstancesCommand({ InstanceIds: [instanceId] }));
      return now()?.name ?? Reservations?.[0]?.Instances?.[0]?.State?.Name ?? "gone";
    },
    stop() {
      behind.destroy();
      return server.stop();
    },
  };
}

const stateXml = ({ name, code }: Shown) => `<code>${code}</code><name>${name}</name>`;

function described(xml: string, shown: Shown | null, launchedAt: string | null): string {
  const inState = shown ? xml.replace(/(<instanceState>)[\s\S]*?(<\/instanceState>)/g, `$1${stateXml(shown)}$2`) : xml;
  return launchedAt ? inState.replace(/(<launchTime>)[^<]*/g, `$1${launchedAt}`) : inState;
}

function changed(xml: string, was: Shown | undefined, is: Shown): string {
  const told = xml.replace(/(<currentState>)[\s\S]*?(<\/currentState>)/g, `$1${stateXml(is)}$2`);
  return was ? told.replace(/(<previousState>)[\s\S]*?(<\/previousState>)/g, `$1${stateXml(was)}$2`) : told;
}
