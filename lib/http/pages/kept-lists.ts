/** No tags, authors or cursors: whoever made those up could fill the memory with them. */
const KEPT = /^\/api\/posts(\?limit=\d{1,2})?$/;

/**
 * Whether an address (path and query) is a list of the API that everybody asks for: its answer is kept in memory and
 * sent by the server in front (page-front.ts), as pages are.
 */
export function isKeptList(address: string): boolean {
  return KEPT.test(address);
}
