import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import * as handlers from "./route";

test("an unknown address below /api is a problem document, whatever is asked of it", async () => {
  expect(Object.keys(handlers).sort()).toEqual(["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"]);
  for (const [method, handler] of Object.entries(handlers)) {
    const answer = handler(new NextRequest("http://localhost:3000/api/nobody/knows", { method }));
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ code: "not_found", status: 404 });
  }
});
