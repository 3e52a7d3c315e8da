import { takeBeacon } from "@/lib/http/visits/take-beacon";

/** POST /api/visits: answered before Next already, where the server in front stands (lib/http/front/ahead.ts). */
export const POST = takeBeacon;
