import { createHash } from "node:crypto";
import { z } from "zod";
import { route } from "@/lib/http/route";
import { ANY_PAGE } from "@/lib/http/security-headers";
import { ART_NAME, artNamed } from "@/lib/painters/art-name";
import { artIcon } from "@/lib/painters/crayon/things/art-icon";
import { AppError } from "@/lib/shared/errors";

const Params = z.object({ name: z.string().regex(ART_NAME) });

/** A drawing changes with the site at most. */
const CACHE = "public, max-age=604800";

/** GET /images/words/:name: what the crayon painter draws for a word, as SVG, for everyone. */
export const GET = route(
  { auth: "anyone", params: Params, missing: "picture_not_found" },
  async ({ request, params }) => {
    const svg = artIcon(artNamed(params.name));
    if (!svg) throw new AppError("picture_not_found");
    const etag = `"${createHash("sha256").update(svg).digest("hex").slice(0, 16)}"`;
    const headers = {
      "content-security-policy": "default-src 'none'",
      [ANY_PAGE.key]: ANY_PAGE.value,
      "cache-control": CACHE,
      etag,
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const body = request.method === "HEAD" ? null : svg;
    return new Response(body, { headers: { ...headers, "content-type": "image/svg+xml" } });
  },
);
