// Read by whatever Node is there: no syntax and no imports newer than Node 12.

/**
 * What is wrong with this Node, in one sentence, or null.
 *
 * @param {string} version such as "20.19.0"
 * @returns {string | null}
 */
export function tooOld(version) {
  const parts = version.split(".");
  const enough = Number(parts[0]) > 20 || (Number(parts[0]) === 20 && Number(parts[1]) >= 19);
  return enough ? null : `Deep Story needs Node 20.19 or newer; this is Node ${version} (https://nodejs.org).`;
}

/** Leaves with the sentence when this Node is too old. Call it before anything newer is imported. */
export function requireNode() {
  const problem = tooOld(process.versions.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}
