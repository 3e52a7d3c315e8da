/** Why a command can't go on, in one sentence for the person at the terminal. */
export class Stop extends Error {
  name = "Stop";
}

/**
 * Runs a command. A Stop is shown as its sentence alone, a bug with its stack; both leave with exit code 1.
 *
 * @param {() => Promise<number | void>} command answers the exit code, 0 when it answers nothing
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
