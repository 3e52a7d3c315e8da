// Makes the bucket of S3_BUCKET where it is not there yet; waits a minute for the store. Run once before the web.
import { setTimeout as sleep } from "node:timers/promises";
import { CreateBucketCommand, HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";

const { S3_BUCKET, S3_ENDPOINT, AWS_REGION = "ap-northeast-2" } = process.env;
const s3 = new S3Client({ region: AWS_REGION, ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT, forcePathStyle: true }) });
const Bucket = S3_BUCKET;

for (let attempt = 1; ; attempt += 1) {
  try {
    const there = await s3.send(new HeadBucketCommand({ Bucket })).catch((error) => {
      if (error.$metadata?.httpStatusCode === 404) return null;
      throw error;
    });
    // us-east-1 is what a bucket without a place means.
    const CreateBucketConfiguration = AWS_REGION === "us-east-1" ? undefined : { LocationConstraint: AWS_REGION };
    if (!there) await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    console.log(there ? `The bucket ${Bucket} is there.` : `Made the bucket ${Bucket}.`);
    break;
  } catch (error) {
    if (attempt === 60) {
      console.error(`Could not make the bucket ${Bucket}: ${error.message}`);
      process.exit(1);
    }
    await sleep(1_000);
  }
}
