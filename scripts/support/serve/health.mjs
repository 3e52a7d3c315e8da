import { Agent, get } from "node:http";

/**
 * Asks our own server, straight: fetch and Node's usual agents go through the proxy of HTTP_PROXY where
 * NODE_USE_ENV_PROXY is set (Node 24), and no proxy knows this machine's loopback.
 *
 * @param {string} url
 * @param {number} patienceMs
 * @returns {Promise<number>} the status of its answer
 */
export function statusOf(url, patienceMs) {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: false });
    const request = get(url, { agent, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once("error", reject);
  });
}
