import { setTimeout as sleep } from "node:timers/promises";

const TEXT = "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.";

/** Writes a draft and has it drawn `count` times, one picture after another. */
export async function drawByApi(url: string, cookie: string, count: number): Promise<void> {
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { cookie, origin: url, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string; status?: string };
  };
  const post = await ask("POST", "/api/posts", { title: "바다", body: TEXT });
  for (let seed = 0; seed < count; seed++) {
    let picture = await ask("POST", `/api/posts/${post.id}/pictures`, { style: "crayon", seed });
    while (picture.status === "queued" || picture.status === "drawing") {
      await sleep(50);
      picture = await ask("GET", `/api/pictures/${picture.id}`);
    }
    if (picture.status !== "done") throw new Error(`A picture is ${picture.status}`);
  }
}
