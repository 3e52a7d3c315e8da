import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/http/auth-options";
import { problem } from "@/lib/http/problem";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * /api/auth/*: next-auth's csrf, callback/credentials, session, signout. While it is not known whether a session lives,
 * or one could not be ended, the answer says so and the cookie stays.
 */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const failures: unknown[] = [];
  try {
    const answer = await NextAuth(
      request,
      context,
      authOptions((error) => failures.push(error)),
    );
    return failures.length > 0 ? problem(failures[0], request) : answer;
  } catch (error) {
    return problem(error, request);
  }
}

export { handler as GET, handler as POST };
