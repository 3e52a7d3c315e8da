import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/http/auth-options";
import { problem } from "@/lib/http/problem";

type Context = { params: Promise<{ nextauth: string[] }> };

/** /api/auth/*: next-auth's csrf, callback/credentials, session, signout. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  try {
    return await NextAuth(request, context, authOptions());
  } catch (error) {
    return problem(error, request);
  }
}

export { handler as GET, handler as POST };
