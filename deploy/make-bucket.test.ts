import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { startMoto, TEST_REGION } from "@/tests/support/moto";

const run = promisify(execFile);

test("the bucket is made once, and being there is fine", async () => {
  const moto = await startMoto();
  onTestFinished(moto.stop);
  for (const [AWS_REGION, S3_BUCKET] of [
    [TEST_REGION, "seoul"],
    ["us-east-1", "virginia"],
  ] as const) {
    const env = { ...process.env, AWS_REGION, S3_BUCKET, S3_ENDPOINT: moto.endpoint };
    const make = async () => (await run(process.execPath, ["deploy/make-bucket.mjs"], { env })).stdout.trim();
    expect(await make()).toBe(`Made the bucket ${S3_BUCKET}.`);
    expect(await make()).toBe(`The bucket ${S3_BUCKET} is there.`);
  }
});
