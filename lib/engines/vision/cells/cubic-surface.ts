/** A point of a surface: u and v from -1 to 1 over the picture, z the value there. */
export type SurfacePoint = { u: number; v: number; z: number };

export type Surface = (u: number, v: number) => number;

/** Points that lie further off than that, in units of z, hardly count. */
const TRUSTED = 3;
const ROUNDS = 6;

const termsAt = (u: number, v: number) => [1, u, v, u * u, u * v, v * v, u ** 3, u * u * v, u * v * v, v ** 3];

/** Fits a cubic through the points, each round trusting less what lay far off (least squares, Cauchy's weights). */
export function fitCubicSurface(points: readonly SurfacePoint[]): Surface {
  const terms = points.map(({ u, v }) => termsAt(u, v));
  let weights = points.map(() => 1);
  let factors: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    factors = solveWeighted(terms, points, weights);
    weights = points.map(({ z }, at) => 1 / (1 + ((z - dot(terms[at] ?? [], factors)) / TRUSTED) ** 2));
  }
  return (u, v) => dot(termsAt(u, v), factors);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Without this a picture of few tiles would have no single answer. */
const RIDGE = 1e-6;

function solveWeighted(
  terms: readonly number[][],
  points: readonly SurfacePoint[],
  weights: readonly number[],
): number[] {
  const count = terms[0]?.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count + 1 }, (_, column) => {
      let sum = row === column ? RIDGE : 0;
      for (const [at, term] of terms.entries()) {
        const other = column === count ? points[at]?.z : term[column];
        sum += (weights[at] ?? 0) * (term[row] ?? 0) * (other ?? 0);
      }
      return sum;
    }),
  );
  return solve(rows);
}

/** Gauss and Jordan, each row with its right side at the end; the largest number of a column leads. */
function solve(rows: number[][]): number[] {
  const count = rows.length;
  for (let lead = 0; lead < count; lead += 1) {
    const size = (row: number) => Math.abs(rows[row]?.[lead] ?? 0);
    let best = lead;
    for (let row = lead + 1; row < count; row += 1) if (size(row) > size(best)) best = row;
    const pivot = rows[best] ?? [];
    rows[best] = rows[lead] ?? [];
    rows[lead] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const times = (row[lead] ?? 0) / (pivot[lead] || 1);
      for (let column = lead; column <= count; column += 1)
        row[column] = (row[column] ?? 0) - times * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[count] ?? 0) / (row[at] || 1));
}
