import fc from "fast-check";
import { expect, test } from "vitest";
import { tellable } from "./people-rules";
import { PEOPLE_MIN } from "./visit";

const few = (people: number) => people > 0 && people < PEOPLE_MIN;

test("of a day's visits no sum of two traits, days or ranges leaves the visits of fewer than five people", () => {
  const person = fc.record({
    gender: fc.constantFrom("female", "male", "other"),
    age: fc.constantFrom("10s", "20s", "30s"),
    visits: fc.integer({ min: 1, max: 9 }),
  });
  const cellsOf = (people: readonly { visits: number; [trait: string]: string | number }[], trait: string) =>
    [...new Set(people.map((one) => String(one[trait])))].map((value) => {
      const own = people.filter((one) => one[trait] === value);
      return { value, people: own.length, visits: own.reduce((sum, { visits }) => sum + visits, 0) };
    });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), (people) => {
      for (const trait of ["gender", "age"]) {
        const told = tellable(cellsOf(people, trait));
        for (const cell of told) expect(few(cell.people)).toBe(false);
        const sum = told.reduce((all, cell) => all + cell.people, 0);
        // The rest of all who came: what is left when the told ones are taken from any number of all.
        expect(few(people.length - sum) && told.length > 0).toBe(false);
      }
    }),
  );
});
