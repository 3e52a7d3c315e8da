import "server-only";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { AppError } from "@/lib/shared/errors";
import { isImageName, requireImageName } from "./image-name";
import type { ImageStore } from "./image-store";

export type S3Place = {
  bucket: string;
  region: string;
  /** A server that speaks S3, addressed by path; without it AWS itself. */
  endpoint?: string | undefined;
  /** Where browsers reach the bucket, with its name in front of the host or without; without it no signed addresses. */
  publicEndpoint?: string | undefined;
};

const CONNECT_MS = 2_000;
/** Until an answer begins. */
const ANSWER_MS = 4_000;
/** Between two pieces of a picture: a slow reader holds them up too. */
const SILENCE_MS = 30_000;
const ATTEMPTS = 3;
/** All attempts together, and the search for credentials before them. */
const LIMIT_MS = 12_000;
const TYPE = "image/webp";

/**
 * Pictures in a bucket of S3 or of a server that speaks its language. Credentials come from where the AWS SDK looks
 * for them: environment, shared files, the machine's role. An S3 that is away is told within 12 seconds.
 */
export function s3ImageStore({ bucket, region, endpoint, publicEndpoint }: S3Place): ImageStore {
  const settings: S3ClientConfig = {
    region,
    maxAttempts: ATTEMPTS,
    // Not every server knows the checksums that the SDK adds by itself.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      throwOnRequestTimeout: true,
      socketTimeout: SILENCE_MS,
    },
  };
  const s3 = new S3Client({ ...settings, ...(endpoint && { endpoint, forcePathStyle: true }) });
  const outside = publicEndpoint ? new S3Client({ ...settings, ...publicAddress(bucket, publicEndpoint) }) : null;
  const at = (name: string) => {
    requireImageName(name);
    return { Bucket: bucket, Key: name };
  };

  return {
    async put(name, bytes) {
      const command = new PutObjectCommand({ ...at(name), Body: bytes, ContentType: TYPE });
      await inTime("stored", (abortSignal) => s3.send(command, { abortSignal }));
    },
    async read(name) {
      const command = new GetObjectCommand(at(name));
      const found = await orNull(inTime("read", (abortSignal) => s3.send(command, { abortSignal })));
      if (!found?.Body) return null;
      const stream = found.Body.transformToWebStream() as ReadableStream<Uint8Array>;
      return { stream, size: found.ContentLength ?? 0 };
    },
    async copy(from, to) {
      const source = at(from);
      const command = new CopyObjectCommand({ ...at(to), CopySource: `${source.Bucket}/${source.Key}` });
      return (await orNull(inTime("copied", (abortSignal) => s3.send(command, { abortSignal })))) !== null;
    },
    async remove(name) {
      const command = new DeleteObjectCommand(at(name));
      await inTime("removed", (abortSignal) => s3.send(command, { abortSignal }));
    },
    async *list() {
      let after: string | undefined;
      do {
        const command = new ListObjectsV2Command({ Bucket: bucket, ContinuationToken: after });
        const page: ListObjectsV2CommandOutput = await inTime("listed", (abortSignal) =>
          s3.send(command, { abortSignal }),
        );
        for (const { Key: name = "", Size: size = 0, LastModified: modifiedAt } of page.Contents ?? []) {
          if (isImageName(name) && modifiedAt) yield { name, size, modifiedAt };
        }
        after = page.NextContinuationToken;
      } while (after);
    },
    async signedUrl(name, seconds) {
      const place = at(name);
      if (!outside) return null;
      const answer = { ResponseContentType: TYPE, ResponseCacheControl: "private, no-store" };
      const command = new GetObjectCommand({ ...place, ...answer });
      return inTime("signed", () => getSignedUrl(outside, command, { expiresIn: seconds }));
    },
  };
}

/** "https://pictures.s3.example" for the bucket "pictures" names it in the host; any other address, in the path. */
function publicAddress(bucket: string, address: string): S3ClientConfig {
  const url = new URL(address);
  const namesBucket = url.hostname.startsWith(`${bucket}.`);
  if (namesBucket) url.hostname = url.hostname.slice(bucket.length + 1);
  return { endpoint: url.href, forcePathStyle: !namesBucket };
}

/** @throws AppError unavailable when S3 refuses or is not there in time */
async function inTime<T>(done: string, send: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  // The SDK looks for credentials without regard to the signal, so we don't wait for it either.
  const late = new Promise<never>((_, reject) => {
    abort.signal.addEventListener("abort", () => reject(abort.signal.reason));
  });
  const timer = setTimeout(() => abort.abort(new Error(`S3 took longer than ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  try {
    return await Promise.race([send(abort.signal), late]);
  } catch (cause) {
    throw new AppError("unavailable", { detail: `The picture could not be ${done}`, cause });
  } finally {
    // From here a body that is being read takes the time it takes.
    clearTimeout(timer);
  }
}

/** Null where S3 says that there is no such picture; a missing bucket (404 too) is a failure. */
async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && (error.cause as { name?: unknown }).name === "NoSuchKey") return null;
    throw error;
  }
}
