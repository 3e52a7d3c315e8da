import { expect, test } from "vitest";
import { csvLine } from "./csv";

test("a table program finds no formula, and each cell whole", () => {
  expect(csvLine(["host", "=HYPERLINK(1)", 3, null, -4])).toBe("host,'=HYPERLINK(1),3,,-4\r\n");
  expect(csvLine(['@x, "그림"', "-1+2", " +1", "\t1"])).toBe('"\'@x, ""그림""",\'-1+2,\' +1,\'\t1\r\n');
  expect(csvLine(["두\n줄", ""])).toBe('"두\n줄",\r\n');
});
