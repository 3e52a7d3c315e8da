import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "@/tests/support/postgres";
import { becomeOnlyProcess } from "./only-process";

async function setup() {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const url = await postgres.newDatabase();
  const told: string[] = [];
  const begin = async (name: string) => {
    const own = await becomeOnlyProcess(url, {
      onLost: () => told.push(`${name} lost`),
      onBack: () => told.push(`${name} back`),
    });
    onTestFinished(() => own.release());
    return own;
  };
  return { postgres, told, begin };
}

test("a second process on the same Postgres is refused until the first has gone", async () => {
  const { begin } = await setup();
  const first = await begin("first");
  await expect(begin("second")).rejects.toThrow(/need REDIS_URL/);
  await first.release();
  await begin("second");
});

test("who loses the lock with its connection knows, and has it again after Postgres came back", async () => {
  const { postgres, told, begin } = await setup();
  await begin("first");
  await postgres.down();
  await expect.poll(() => told).toEqual(["first lost"]);
  await postgres.up();
  await expect.poll(() => told).toEqual(["first lost", "first back"]);
  await expect(begin("second")).rejects.toThrow(/need REDIS_URL/);
});
