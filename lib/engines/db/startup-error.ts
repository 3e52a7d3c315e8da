/**
 * Why the site can't start, in one sentence for the person at the terminal: the message is all they need.
 * Print it without a stack and leave with a non-zero exit code.
 */
export class StartupError extends Error {
  override readonly name = "StartupError";
}
