import type { NextRequest } from "next/server";
import { problem } from "@/lib/http/problem";
import { AppError } from "@/lib/shared/errors";

/** Any other address below /api: it is not there, in the API's own words, whatever is asked of it. */
function handler(request: NextRequest): Response {
  return problem(new AppError("not_found"), request);
}

export { handler as DELETE, handler as GET, handler as OPTIONS, handler as PATCH, handler as POST, handler as PUT };
