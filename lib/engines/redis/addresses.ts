import type { RedisOptions } from "ioredis";

/** Where one Redis server listens, and how to come in. */
export type RedisAddress = Pick<RedisOptions, "host" | "port" | "username" | "password" | "db" | "tls">;

/**
 * The servers of REDIS_URL: one address, or several with commas between them. Those after the first may leave out
 * the scheme, and then have the first one's TLS, name and password: `rediss://user:pass@a:6379,b:6379`.
 * @throws TypeError when an address is not a URL
 */
export function redisAddresses(url: string): [RedisAddress, ...RedisAddress[]] {
  const [first = "", ...others] = url.split(",").map((part) => part.trim());
  const one = addressOf(new URL(first));
  const rest = others
    .filter((part) => part !== "")
    .map((part) => {
      if (part.includes("://")) return addressOf(new URL(part));
      const { host, port } = addressOf(new URL(`redis://${part}`));
      return { ...one, host, port };
    });
  return [one, ...rest];
}

function addressOf(url: URL): RedisAddress {
  const db = Number(url.pathname.slice(1) || 0);
  if (!Number.isInteger(db)) throw new TypeError("The path of a Redis address is the number of its database");
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(url.port || 6379),
    ...(url.username && { username: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
    db,
    ...(url.protocol === "rediss:" && { tls: {} }),
  };
}
