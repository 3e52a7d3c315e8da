import { quietUntil, type Stretch, zoneCalendar } from "../calendar";
import type { GpuCause, GpuPolicy } from "../gpu";
import {
  type Decision,
  DRAIN_AHEAD_MS,
  decide,
  type GpuView,
  idleOf,
  limitOf,
  TICK_MS,
  triesAgainAt,
  worthMs,
} from "../policy";
import { median } from "../spent";
import { Ledger } from "./ledger";
import type { Outcome, Violation } from "./outcome";
import { Studio } from "./studio";
import { type World, walking } from "./world";

const BOOT_MS = 240_000;
const BOOTS = 9;
const HOUR_MS = 3600_000;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Walks through a world with the policy's own code. Time jumps from one moment at which something may change to the next;
 * decisions fall on a grid of TICK_MS, as a process that looks every so often makes them, and see what it would see.
 */
export function simulate(policy: GpuPolicy, world: World): Outcome {
  return new Simulation(policy, world).whole();
}

class Simulation {
  private readonly studio: Studio;
  private readonly ledger: Ledger;
  private readonly noCapacity;
  private readonly cloudAway;
  private readonly cloudBlind;
  private readonly serverSilent;
  private readonly violations: Violation[] = [];
  private readonly stops: Outcome["stops"] = {};
  private now: number;
  private state: "stopped" | "running" | "stopping" = "stopped";
  private since = 0;
  private readyAt = NEVER;
  private stoppedAt = NEVER;
  private tickAt = NEVER;
  private held: GpuView["held"] = null;
  private failed: GpuView["failed"] = null;
  private boots: number[] = [];
  private bootMs = BOOT_MS;
  private starts = 0;
  private longestDelayMs = 0;
  /** Until when a start was not possible, whoever waited. */
  private blockedUntil = 0;
  /** Until when the cloud took no stop although it was asked for one. */
  private refusedUntil = 0;

  constructor(
    private readonly policy: GpuPolicy,
    private readonly world: World,
  ) {
    this.studio = new Studio(world);
    this.ledger = new Ledger(policy, this.violations);
    this.noCapacity = walking(world.noCapacity);
    this.cloudAway = walking(world.cloudAway);
    this.cloudBlind = walking(world.cloudBlind);
    this.serverSilent = walking(world.serverSilent);
    this.now = world.start;
  }

  whole(): Outcome {
    const { studio, world } = this;
    for (;;) {
      const ready = this.readyAt > this.now ? this.readyAt : NEVER;
      const at = Math.min(studio.nextAsk, studio.nextEnd, ready, this.stoppedAt, this.tickAt);
      if (at >= world.end) break;
      this.now = at;
      if (at === studio.nextAsk) this.ask();
      else if (at === studio.nextEnd) this.finish();
      else if (at === ready) this.up();
      else if (at === this.stoppedAt) this.down();
      else this.tick();
    }
    this.now = world.end;
    if (this.state === "running") this.endRun("elsewhere");
    const { starts, stops, longestDelayMs, violations } = this;
    const { drawn, handedBack, requests } = studio;
    const { onMs } = this.ledger;
    const cost = (onMs / HOUR_MS) * this.policy.pricePerHour;
    return { ...requests, onMs, cost, starts, drawn, handedBack, stops, longestDelayMs, violations };
  }

  private get isUp(): boolean {
    return this.state === "running" && this.readyAt <= this.now;
  }

  private ask(): void {
    this.studio.ask(this.now, !this.isUp);
    this.draw();
    if (this.state === "stopped") this.lookBy(this.now);
  }

  private draw(): void {
    if (this.isUp && !this.held) this.studio.begin(this.now);
  }

  private finish(): void {
    this.studio.finish(this.now);
    this.draw();
    // Whether it is idle from here on is asked when it has been for long enough.
    if (this.studio.busy === 0) this.lookBy(this.held ? this.now : this.now + this.policy.idleMinutes * 60_000);
  }

  private up(): void {
    this.boots.unshift(this.readyAt - this.since);
    this.boots.length = Math.min(this.boots.length, BOOTS);
    this.bootMs = median(this.boots) ?? BOOT_MS;
    this.draw();
    this.lookBy(this.now);
  }

  private down(): void {
    this.stoppedAt = NEVER;
    this.state = "stopped";
    this.held = null;
    this.blockedUntil = this.now;
    if (this.studio.waiting > 0) this.lookBy(this.now);
  }

  private tick(): void {
    this.tickAt = NEVER;
    this.ledger.turn(this.now, this.runningSince, this.slackMs());
    const away = this.cloudAway(this.now);
    const silent = this.serverSilent(this.now);
    const unseen = away ?? this.cloudBlind(this.now);
    this.carryOut(decide(this.policy, this.view(unseen !== null, silent !== null), this.now), away);
    if (unseen) this.lookBy(unseen.end);
    if (silent) this.lookBy(silent.end);
    if (this.state === "running") this.planOn();
    if (this.state === "stopped" && this.studio.waiting > 0) this.planOff(unseen);
  }

  private get runningSince(): number | null {
    return this.state === "running" ? this.since : null;
  }

  private view(isUnseen: boolean, isSilent: boolean): GpuView {
    const { studio, isUp } = this;
    const run = { since: this.since, isAdmins: false, readyAt: isUp ? this.readyAt : null };
    return {
      state: isUnseen ? "unknown" : this.state,
      server: {
        answers: isUp && !isSilent,
        busy: isUp && !isSilent ? studio.busy > 0 : null,
        lastWorkedAt: isUp ? studio.wantedAt : null,
      },
      waiting: studio.waiting,
      drawing: studio.busy,
      wantedAt: studio.wantedAt,
      writingAt: null,
      run: this.state === "running" ? run : null,
      held: this.held,
      spent: this.ledger.spent(this.now, this.runningSince),
      overrideUntil: null,
      failed: this.failed,
      bootMs: this.bootMs,
    };
  }

  private carryOut(decision: Decision, away: Stretch | null): void {
    if (decision.act === "drain") this.held = { since: this.now, cause: decision.why };
    if (decision.act === "start") this.start(away);
    if (decision.act === "stop") this.stop(decision.why, decision.handBack, away);
  }

  private start(away: Stretch | null): void {
    const refused = away ?? this.noCapacity(this.now);
    if (refused) {
      const problem = away ? "no_network" : "no_capacity";
      this.failed = { count: (this.failed?.count ?? 0) + 1, at: this.now, problem };
      this.blockedUntil = Math.max(this.blockedUntil, refused.end);
      return;
    }
    const delay = this.now - Math.max(this.studio.oldestAsk ?? this.now, this.blockedUntil);
    this.longestDelayMs = Math.max(this.longestDelayMs, delay);
    if (delay > 60_000) this.violations.push({ at: this.now, what: "waited" });
    this.failed = null;
    this.state = "running";
    this.since = this.now;
    this.readyAt = this.now + this.world.bootMs(this.starts);
    this.starts += 1;
  }

  private stop(why: GpuCause, handBack: boolean, away: Stretch | null): void {
    this.held ??= { since: this.now, cause: why };
    if (handBack) this.studio.handBack();
    if (away) {
      this.refusedUntil = away.end;
      return;
    }
    if (this.studio.busy > 0) this.violations.push({ at: this.now, what: "stopped while drawing" });
    this.endRun(why);
    this.state = "stopping";
    this.readyAt = NEVER;
    this.stoppedAt = this.now + this.world.stopMs(this.starts);
  }

  private endRun(why: GpuCause): void {
    this.ledger.ended(this.since, this.now, this.slackMs());
    this.stops[why] = (this.stops[why] ?? 0) + 1;
  }

  /** How much later than it should a stop may come: the next tick, and as long as the cloud would not take it. */
  private slackMs(): number {
    if (this.refusedUntil <= this.since) return TICK_MS;
    const away = this.world.cloudAway.find(({ end }) => end === this.refusedUntil);
    return TICK_MS + (away ? away.end - away.start + TICK_MS : 0);
  }

  /** When something about one that is off may change, with somebody waiting. */
  private planOff(unseen: Stretch | null): void {
    const view = this.view(false, false);
    const limit = limitOf(this.policy, view, this.now);
    const spent = limit.until !== null && limit.leftMs <= worthMs(view) ? limit.until : 0;
    const quiet = quietUntil(this.policy.quiet, zoneCalendar(this.policy.timeZone), this.now) ?? 0;
    const wall = Math.max(unseen?.end ?? 0, spent, quiet);
    this.blockedUntil = Math.max(this.blockedUntil, wall);
    this.lookBy(Math.max(wall, this.failed ? triesAgainAt(this.failed) : 0, this.now + 1));
  }

  /** When something about one that is on may change without anybody coming. */
  private planOn(): void {
    const view = this.view(false, false);
    const { leftMs } = limitOf(this.policy, view, this.now);
    this.lookBy(this.now + Math.max(1, leftMs > DRAIN_AHEAD_MS && !this.held ? leftMs - DRAIN_AHEAD_MS : leftMs));
    this.lookBy(this.held ? this.now + 1 : this.ledger.dayEnd);
    const idle = idleOf(this.policy, view, this.now);
    if (idle) this.lookBy(Math.max(this.now + 1, idle.at));
    // Quiet hours begin and end on the minute.
    if (this.policy.quiet) this.lookBy(this.now + 60_000);
  }

  /** Decides at the first tick from a moment on. */
  private lookBy(moment: number): void {
    this.tickAt = Math.min(this.tickAt, Math.ceil(moment / TICK_MS) * TICK_MS);
  }
}
