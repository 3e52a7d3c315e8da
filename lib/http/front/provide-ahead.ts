import "server-only";
import { NextRequest } from "next/server";
import { takeBeacon } from "../visits/take-beacon";
import { type AheadHandler, setAhead } from "./ahead";

/** Handlers of routes whose address has no part that varies. */
export const AHEAD = { "POST /api/visits": takeBeacon };

const NO_PARAMS = { params: Promise.resolve({}) };

/** Gives what stands before Next the handlers of these routes. */
export function provideAhead(): void {
  const handlers = Object.entries(AHEAD).map(([key, handle]): [string, AheadHandler] => [
    key,
    (url, asked) => handle(new NextRequest(url, asked), NO_PARAMS),
  ]);
  setAhead(new Map(handlers));
}
