import { StartupError } from "@/lib/engines/db/startup-error";

/** Starts the site's own parts, or says in one sentence why it can't and ends. */
export async function start(): Promise<void> {
  try {
    // The environment is read as soon as this is loaded.
    const { boot } = await import("@/lib/processes/boot");
    await boot();
  } catch (error) {
    // An expected failure has its whole story in the message; anything else needs the stack.
    console.error(error instanceof StartupError ? error.message : error);
    process.exit(1);
  }
}
