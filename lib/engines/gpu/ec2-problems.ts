import type { GpuProblem } from "./gpu-instance";

/** Our name for a description that leaves the instance out. */
export const NOT_LISTED = "NotListed";

/** EC2's own codes (docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html), Node's, and the SDK's names. */
const CODES: Record<Exclude<GpuProblem, "other">, readonly string[]> = {
  // Also the account's own quota: it may be free again later, as room in the zone may.
  no_capacity: [
    "InsufficientInstanceCapacity",
    "InsufficientHostCapacity",
    "InsufficientCapacity",
    "InsufficientReservedInstanceCapacity",
    "ReservationCapacityExceeded",
    "InstanceLimitExceeded",
    "VcpuLimitExceeded",
    "MaxSpotInstanceCountExceeded",
  ],
  throttled: [
    "RequestLimitExceeded",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottled",
    "RequestThrottledException",
    "TooManyRequestsException",
    "EC2ThrottledException",
    "BandwidthLimitExceeded",
    "SlowDown",
  ],
  no_permission: [
    "UnauthorizedOperation",
    "AuthFailure",
    "AccessDenied",
    "AccessDeniedException",
    "Blocked",
    "ExpiredToken",
    "ExpiredTokenException",
    "InvalidClientTokenId",
    "MissingAuthenticationToken",
    "OperationNotPermitted",
    "OptInRequired",
    "PendingVerification",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "IncompleteSignature",
    "UnrecognizedClientException",
    "CredentialsProviderError",
    "TokenProviderError",
  ],
  wrong_region: [NOT_LISTED, "InvalidRegion", "AuthorizationHeaderMalformed", "InvalidInstanceID.Malformed"],
  gone: ["InvalidInstanceID.NotFound"],
  no_network: [
    "ECONNREFUSED",
    "ECONNRESET",
    "ECONNABORTED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENETDOWN",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EPIPE",
    "ETIMEDOUT",
    "TimeoutError",
    "UND_ERR_SOCKET",
  ],
};
const PROBLEMS = new Map(
  Object.entries(CODES).flatMap(([problem, codes]) => codes.map((code) => [code, problem as GpuProblem] as const)),
);
/** What the state of an instance says of a start that failed after it was accepted, without "Server." before it. */
const SIDE = /^(?:Server|Client)\./;

/** A code that is fit to be shown and logged; null for words of whatever kind. */
export function codeOf(error: unknown): string | null {
  const { name, code, Code } = Object(error) as Record<string, unknown>;
  // Node's code first: the SDK names such an error "Error".
  const found = [code, Code, name].find((one) => typeof one === "string" && one !== "Error");
  return typeof found === "string" && /^[\w.-]{1,60}$/.test(found) ? found : null;
}

/** What a code means; "other" for one that nobody told us of. */
export function problemOf(code: string | null): GpuProblem {
  return PROBLEMS.get((code ?? "").replace(SIDE, "")) ?? "other";
}

/** Whether the same question may be answered a moment later: nobody answered at all, or the server had an accident. */
export function isPassing(error: unknown): boolean {
  const problem = problemOf(codeOf(error));
  const status = Number(Object(Object(error).$metadata).httpStatusCode);
  return problem === "no_network" || (problem === "other" && status >= 500);
}
