// Folds the visits of a database until it is killed: DATABASE_URL. Prints a line before each day.
import { foldNextDays } from "@/lib/domains/visits/fold";
import { openDatabase } from "@/lib/engines/db/open-database";

const [databaseUrl = ""] = process.argv.slice(2);
const { prisma } = await openDatabase({ dataDir: "unused", databaseUrl });
console.log("ready");
while (await foldNextDays({ prisma }, 2)) console.log("folded");
