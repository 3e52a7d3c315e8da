import "server-only";
import path from "node:path";
import { diskImageStore } from "./disk-image-store";
import type { ImageStore } from "./image-store";

/** As env() has them. */
export type ImagePlace = {
  DATA_DIR: string;
  S3_BUCKET?: string | undefined;
  S3_ENDPOINT?: string | undefined;
  S3_PUBLIC_ENDPOINT?: string | undefined;
  AWS_REGION: string;
};

/** Where the site's pictures are: the bucket where one is named, otherwise the folder `images` in DATA_DIR. */
export async function openImageStore(place: ImagePlace): Promise<ImageStore> {
  const { DATA_DIR, S3_BUCKET, S3_ENDPOINT, S3_PUBLIC_ENDPOINT, AWS_REGION } = place;
  if (!S3_BUCKET) return diskImageStore(path.join(DATA_DIR, "images"));
  // The SDK is large: who has no bucket does without it.
  const { s3ImageStore } = await import("./s3-image-store");
  return s3ImageStore({
    bucket: S3_BUCKET,
    region: AWS_REGION,
    endpoint: S3_ENDPOINT,
    publicEndpoint: S3_PUBLIC_ENDPOINT,
  });
}
