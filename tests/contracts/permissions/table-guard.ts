import { alone, members, ownerAlone, type Row } from "./table";

const SUMS = { watchedS: 60, badS: { down: 1, near: 2, tilt: 3 }, eyesS: 50, blinks: 9 };

/** Sittings before the guard: everybody's own. */
export const GUARD: Record<string, Row[]> = {
  "GET /api/vision/guard-sessions": alone(members(200)),
  "POST /api/vision/guard-sessions": alone(members(201), {
    body: () => ({ startedAt: new Date().toISOString(), ...SUMS }),
  }),
  "DELETE /api/vision/guard-sessions": alone(members(204)),
  "DELETE /api/vision/guard-sessions/{id}": alone(ownerAlone(204), {
    at: ({ guardSession }) => ({ id: guardSession }),
  }),
  "GET /api/vision/guard-sessions.csv": alone(members(200)),
};
