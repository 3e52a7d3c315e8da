import { expect, test } from "vitest";
import type { MyPicture } from "@/lib/domains/pictures/picture";
import { CHUNK, inMonths } from "./chunks";

const drawn = (id: number, createdAt: string) => ({ id: `${id}`, createdAt }) as MyPicture;

test("pictures stand under the month of their owner's calendar, in chunks of whole rows", () => {
  const pictures = [
    ...Array.from({ length: CHUNK + 1 }, (_, nth) => drawn(nth, "2026-11-20T00:00:00Z")),
    drawn(100, "2026-10-31T20:00:00Z"),
    drawn(101, "2026-10-31T10:00:00Z"),
  ];
  const shape = (zone: string) =>
    inMonths(
      pictures.map((one) => ({ ...one })),
      zone,
    ).map(({ month, chunks }) => [month, chunks.map(({ pictures, first }) => [first, pictures.length])]);
  expect(shape("Asia/Seoul")).toEqual([
    [
      "2026-11",
      [
        [0, CHUNK],
        [CHUNK, 2],
      ],
    ],
    ["2026-10", [[CHUNK + 2, 1]]],
  ]);
  expect(shape("UTC")[1]).toEqual(["2026-10", [[CHUNK + 1, 2]]]);
  expect(inMonths([], "UTC")).toEqual([]);
});
