// Takes the lock of the folder it is given and keeps it: prints "held", or the reason why not.
import { lockDataDir } from "@/lib/engines/db/data-lock";

process.on("SIGTERM", () => process.exit(0));
try {
  await lockDataDir(process.argv[2] ?? "");
  console.log("held");
  setInterval(() => undefined, 1000);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
